public import Sakip

/// A fact that the journal keeps, and the check that lets it in.
///
/// A command of this application is the list of facts it proposes (`docs/decisions/0002`): one type says what is
/// recorded, who may record it, when it is refused, and what it changes.
public protocol Event: Codable, Sendable {
  /// The kind in the journal, `room.fact`: `perencanaan.target-ditetapkan`.
  static var kind: String { get }

  /// Who may record it.
  static var wewenang: Wewenang { get }

  /// The perangkat daerah that the fact belongs to; `nil` for the pemda as a whole.
  var pemilik: String? { get }

  /// Refuses the fact when it does not fit the state.
  /// - Throws: ``Penolakan`` naming the field.
  func periksa(_ state: State) throws(Penolakan)

  /// Refuses an actor for reasons that lie in the state, beyond ``wewenang``.
  /// - Throws: ``Penolakan``.
  func periksa(oleh pelaku: Pelaku, _ state: State) throws(Penolakan)

  /// Refuses the fact on a day on which it may not be recorded, beyond ``periksa(_:)``.
  /// - Parameter hari: the day on which it is recorded, in the time zone of the pemda.
  /// - Throws: ``Penolakan``.
  func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan)

  /// Refuses an actor for what he is on the day, such as the holder of a post.
  /// - Throws: ``Penolakan``.
  func periksa(oleh pelaku: Pelaku, pada hari: Tanggal, _ state: State) throws(Penolakan)

  /// What a person should look at again in a fact that is accepted as it is; `nil` for nothing.
  var perhatian: String? { get }

  /// Changes the state. Facts in the journal are always applied, also when a later rule would refuse them.
  func terapkan(pada state: inout State, entri: Int64)

  /// The same for a fact that changes the state by who answers for it.
  func terapkan(pada state: inout State, entri: Int64, oleh akun: String)
}

extension Event {
  /// Most facts are open to everyone whom ``wewenang`` names.
  public func periksa(oleh pelaku: Pelaku, _ state: State) throws(Penolakan) {}

  /// Most facts may be recorded on any day.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {}

  /// Most facts are open to the same people on every day.
  public func periksa(oleh pelaku: Pelaku, pada hari: Tanggal, _ state: State) throws(Penolakan) {}

  /// Most facts are the same whoever answers for them.
  public func terapkan(pada state: inout State, entri: Int64, oleh akun: String) {
    terapkan(pada: &state, entri: entri)
  }

  /// Most facts raise no question.
  public var perhatian: String? { nil }
}
