"""Looks over what `gazgraph build` wrote: check_demo.py FOLDER."""
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
graph = json.loads((folder / "graph.json").read_text(encoding="utf-8"))
summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
assert summary["articles"] >= 4 and summary["set_aside"] == 0, summary
assert {node["type"] for node in graph["nodes"]} == {"person", "country", "organisation", "place"}
for link in graph["links"]:
    assert link["evidence"], link
    for row in link["evidence"]:
        head, tail = row["head"], row["tail"]
        assert row["sentence"][head[0]:head[1]], row
        assert row.get("tail_sentence", row["sentence"])[tail[0]:tail[1]], row
print(f"{summary['articles']} articles, {len(graph['nodes'])} entities, {len(graph['links'])} relations, all with evidence")
