"""Loads graph.json in networkx and compares it with the file: check_networkx.py GRAPH_JSON."""
import json
import sys

import networkx

path = sys.argv[1]
with open(path, encoding="utf-8") as file:
    data = json.load(file)
graph = networkx.node_link_graph(data, edges="links")
assert graph.is_multigraph() and not graph.is_directed()
assert graph.number_of_nodes() == len(data["nodes"]) > 0
assert graph.number_of_edges() == len(data["links"]) > 0
for link in data["links"]:
    attributes = graph.get_edge_data(link["source"], link["target"], link["key"])
    assert attributes["weight"] == link["weight"], link
    for row in attributes["evidence"]:
        start, end = row["head"]
        assert row["sentence"][start:end].strip(), row
print(f"networkx {networkx.__version__}: {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges")
