//! Accuracy on annotated news, and agreement with the scorer shared by all who measure.

use std::path::{Path, PathBuf};
use std::process::Command;

fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(path);
    if !path.exists() {
        eprintln!("SKIPPED: {} is not there, so accuracy is not measured", path.display());
        return None;
    }
    Some(path)
}

fn evaluate(gold: &Path, more: &[&str]) -> serde_json::Value {
    let output = Command::new(env!("CARGO_BIN_EXE_gazgraph"))
        .args(["eval", "--json", "--gold"])
        .arg(gold)
        .args(more)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// strict_norm micro F1 must not fall below these, in percent: by the learnt weights only on sets
/// they were not learnt from.
#[test]
fn accuracy_holds() {
    for (set, weights, least) in [
        ("trnews", None, 81.0),
        ("geovirus", None, 91.0),
        ("dwie_dev", Some("hand"), 85.0),
        ("worldwide_dev", Some("hand"), 75.0),
        ("conll03_dev", Some("hand"), 75.0),
    ] {
        let Some(gold) = shared(&format!("data/gold/{set}.jsonl")) else { continue };
        let more: Vec<&str> = weights.iter().flat_map(|name| ["--weights", *name]).collect();
        let report = evaluate(&gold, &more);
        let f1 = report["strict_norm"]["micro"]["f"].as_f64().unwrap() * 100.0;
        eprintln!("{set}: strict_norm micro F1 {f1:.2}");
        assert!(f1 >= least, "{set}: {f1:.2} is below {least}");
    }
}

/// Every figure equals the shared scorer's to three decimals.
#[test]
fn figures_equal_the_shared_scorer() {
    let Some(scorer) = shared("tools/score.py") else { return };
    let folder = tempfile::tempdir().unwrap();
    for set in ["dwie_dev", "worldwide_dev", "conll04_dev"] {
        let Some(gold) = shared(&format!("data/gold/{set}.jsonl")) else { continue };
        let predictions = folder.path().join(format!("{set}.jsonl"));
        let ours = evaluate(&gold, &["--save-predictions", predictions.to_str().unwrap()]);
        let output = Command::new("python3")
            .arg(&scorer)
            .arg(&gold)
            .arg(&predictions)
            .arg("--json")
            .output();
        let Ok(output) = output else {
            eprintln!("SKIPPED: there is no python3 to run the shared scorer with");
            return;
        };
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let theirs: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let compared = compare(&ours, &theirs, set);
        assert!(compared > 40, "{set}: only {compared} figures were compared");
        // Scoring saved predictions gives the same as scoring fresh ones.
        assert_eq!(ours, evaluate(&gold, &["--predictions", predictions.to_str().unwrap()]));
    }
}

/// Compares all numbers of the scorer's report with ours; returns how many.
fn compare(ours: &serde_json::Value, theirs: &serde_json::Value, path: &str) -> usize {
    match theirs {
        serde_json::Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| compare(&ours[name], value, &format!("{path}.{name}")))
            .sum(),
        serde_json::Value::Number(number) => {
            let (their, our) = (number.as_f64().unwrap(), ours.as_f64().unwrap_or(f64::NAN));
            assert!((their - our).abs() < 0.0005, "{path}: {our}, the scorer has {their}");
            1
        }
        _ => 0,
    }
}
