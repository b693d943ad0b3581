public import Journal
import Sakip

/// What a person proposes: facts that become events together or not at all (`docs/decisions/0002`).
public struct Command: Sendable {
  /// Who proposes.
  public let pelaku: Pelaku
  /// What is proposed, in order; a later fact may build on an earlier one.
  public let events: [any Event]
  /// When it happened; `nil` for now. Only a new data directory may be filled with earlier moments.
  public let waktu: Timestamp?
  /// What the person saw of the objects that the facts touch; refused when one of them has changed since. Empty for what
  /// is proposed without having looked.
  public let terlihat: [Terlihat]
  /// The same of schedules.
  public let jadwalTerlihat: [JadwalTerlihat]
  /// The same of versions of the nomenklatur.
  public let nomenklaturTerlihat: [NomenklaturTerlihat]

  /// A proposal.
  public init(
    oleh pelaku: Pelaku, _ events: [any Event], waktu: Timestamp? = nil, terlihat: [Terlihat] = [],
    jadwalTerlihat: [JadwalTerlihat] = [], nomenklaturTerlihat: [NomenklaturTerlihat] = []
  ) {
    self.pelaku = pelaku
    self.events = events
    self.waktu = waktu
    self.terlihat = terlihat
    self.jadwalTerlihat = jadwalTerlihat
    self.nomenklaturTerlihat = nomenklaturTerlihat
  }
}

extension State {
  /// Decides a command: checks each fact against the state that the facts before it make.
  /// - Parameters:
  ///   - mulai: the sequence that the first fact will get.
  ///   - waktu: the moment at which the facts will be appended.
  /// - Returns: the state after the command.
  /// - Throws: ``Penolakan``; then nothing of the command happens.
  public func memutuskan(_ command: Command, mulai: Int64, waktu: Timestamp) throws(Penolakan) -> State {
    try command.pelaku.periksa()
    for seen in command.terlihat { try seen.periksa(self) }
    for seen in command.jadwalTerlihat { try seen.periksa(self) }
    for seen in command.nomenklaturTerlihat { try seen.periksa(self) }
    var next = self
    for (offset, event) in command.events.enumerated() {
      do {
        try next.terima(event, oleh: command.pelaku, entri: mulai + Int64(offset), waktu: waktu)
      } catch {
        throw command.events.count > 1 ? error.padaPeristiwa(offset + 1) : error
      }
    }
    return next
  }

  /// Checks one fact and folds it in.
  mutating func terima(
    _ event: any Event, oleh pelaku: Pelaku, entri: Int64, waktu: Timestamp
  ) throws(Penolakan) {
    try type(of: event).wewenang.periksa(pelaku, unit: event.pemilik, self)
    let day = zonaWaktu.tanggal(waktu)
    do throws(Penolakan) {
      try event.periksa(self)
    } catch {
      throw error.bersama(event, pada: day, self)
    }
    try event.periksa(oleh: pelaku, self)
    try event.periksa(pada: day, self)
    try event.periksa(oleh: pelaku, pada: day, self)
    terapkan(event, entri: entri, waktu: waktu, oleh: pelaku.akun)
  }
}

extension Penolakan {
  /// With what is wrong with the fact on the day, in fields of which nothing is said yet.
  fileprivate func bersama(_ event: any Event, pada hari: Tanggal, _ state: State) -> Penolakan {
    guard sebab == .isian else { return self }
    do throws(Penolakan) {
      try event.periksa(pada: hari, state)
      return self
    } catch {
      return error.sebab == .isian && !semua.contains { $0.bidang == error.bidang } ? bersama(error) : self
    }
  }
}
