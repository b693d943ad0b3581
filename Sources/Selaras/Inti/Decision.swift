import Journal

/// Commands decided one after another on the way to one transaction.
struct Decision {
  /// The state after everything that was accepted.
  private(set) var state: State
  /// What goes into the journal.
  private(set) var contributions: [Contribution] = []
  private var latest: Timestamp?
  private let now: Timestamp
  private let isNew: Bool

  init(state: State, earliest: Timestamp?, now: Timestamp) {
    self.state = state
    self.latest = earliest
    self.now = now
    isNew = state.posisi == 0
  }

  /// Accepts all of the commands or none.
  /// - Returns: the number of facts.
  mutating func add(_ commands: [Command]) throws(CommandFailure) -> Int {
    var next = state
    var time = latest
    var accepted: [Contribution] = []
    for (index, command) in commands.enumerated() {
      guard isNew || command.waktu == nil else { throw .backdated }
      if let moment = command.waktu, moment > now {
        throw .refused(
          index: index,
          .isian(
            "waktu",
            "Waktu \(state.zonaWaktu.printed(moment)) belum tiba. Isi waktu yang sudah lewat, atau kosongkan."))
      }
      // A clock that went back must not stop the work: the entry takes the time of the one before it.
      let moment = max(command.waktu ?? now, time ?? .earliest)
      do {
        next = try next.memutuskan(command, mulai: next.posisi + 1, waktu: moment)
      } catch {
        throw .refused(index: index, error)
      }
      time = moment
      do {
        accepted.append(
          Contribution(
            drafts: try command.events.map(EventCatalog.encode),
            author: Author(actor: command.pelaku.akun, role: command.pelaku.peranTercatat), time: moment))
      } catch {
        throw .unwritable(reason: String(describing: error))
      }
    }
    state = next
    latest = time
    contributions += accepted
    return accepted.map(\.drafts.count).reduce(0, +)
  }
}
