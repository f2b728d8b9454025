//! Which nodes and edges stay.

use super::entities::Entities;
use super::ties::TieRun;
use crate::graph::{GraphSettings, Isolated};
use std::cmp::Reverse;

/// Removes the runs that `settings` leaves out and tells which entities stay.
pub fn thin(
    runs: &mut Vec<TieRun>,
    entities: &Entities<'_>,
    settings: &GraphSettings,
) -> Vec<bool> {
    let wanted = |kind| settings.kinds.is_empty() || settings.kinds.contains(&kind);
    let mut kept: Vec<bool> = entities.nodes.iter().map(|node| wanted(node.kind)).collect();
    runs.retain(|run| run.weight >= settings.min_weight);
    retain_between(runs, &kept);
    if let Some(top) = settings.top {
        keep_strongest(&mut kept, runs, entities, top);
        retain_between(runs, &kept);
    }
    if settings.isolated == Isolated::Drop {
        let strengths = strengths(runs, kept.len());
        kept.iter_mut().zip(strengths).for_each(|(kept, strength)| *kept &= strength > 0);
    }
    kept
}

fn retain_between(runs: &mut Vec<TieRun>, kept: &[bool]) {
    runs.retain(|run| kept[run.source as usize] && kept[run.target as usize]);
}

/// Sum of the weights of each entity's edges.
fn strengths(runs: &[TieRun], entities: usize) -> Vec<u64> {
    let mut strengths = vec![0u64; entities];
    for run in runs {
        strengths[run.source as usize] += u64::from(run.weight);
        strengths[run.target as usize] += u64::from(run.weight);
    }
    strengths
}

/// Unmarks all entities but the `top` strongest; ties go to the more mentioned, then the lesser id.
fn keep_strongest(kept: &mut [bool], runs: &[TieRun], entities: &Entities<'_>, top: usize) {
    let strengths = strengths(runs, kept.len());
    let mut ranking: Vec<usize> = (0..kept.len()).filter(|&entity| kept[entity]).collect();
    ranking.sort_by_key(|&e| (Reverse(strengths[e]), Reverse(entities.nodes[e].mentions), e));
    for &entity in ranking.iter().skip(top) {
        kept[entity] = false;
    }
}
