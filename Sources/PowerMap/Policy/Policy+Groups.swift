extension Policy {
  /// What the groups of constants are about, by the path their keys begin with: `halfLife`, `authority.levels`.
  public static let groups: [String: String] = [
    "halfLife": "Half-lives of evidence, in days.",
    "cap": "The most that each part of a tie's strength can reach.",
    "threshold": "The strengths at which a tie counts.",
    "threads": "How many threads are enough.",
    "hops": "The longest chains followed, in edges.",
    "authority": "What a position is worth before anything else is known.",
    "authority.levels": "Formal authority by seniority.",
    "authority.floors": "The least formal authority of whoever holds a role; 0 for none.",
    "hierarchy": "What a reporting line carries.",
    "conductance": "How well a person in the middle passes an introduction on, by stance.",
    "channel": "The evidence weight of each channel.",
    "purpose": "What each purpose of an interaction counts as.",
    "attrition": "The probability that a person leaves within the horizon: one number for all, or one by side.",
    "reliability": "The limits of the reliability computation.",
    "cadence": "The target number of days between contacts; the smallest that applies counts.",
    "window": "The windows in which things are counted, in days.",
    "score": "The resilience score.",
    "score.weights": "The weights of the score's terms; they count in proportion to their sum.",
    "score.caps": "The most the score can be while a thread is missing.",
    "score.bands": "The least score of each band; below the last it is critical.",
    "plan": "The planner of new relationships.",
    "decision": "How decisions reveal power.",
    "decision.involvement": "The power that each part in a decision shows.",
    "champion": "The tests a champion must pass.",
  ]
}
