extension Event {
  /// Whether a fact may change what is drawn of plans: the plans themselves, who the perangkat daerah and their posts
  /// are, and what is withdrawn.
  var mengubahRencana: Bool {
    let kind = Self.kind
    return kind.hasPrefix("perencanaan.") || kind.hasPrefix("organisasi.") || kind.hasPrefix("inti.")
  }
}
