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

  /// What a person should look at again in a fact that is accepted as it is; `nil` for nothing.
  var perhatian: String? { get }

  /// Changes the state. Facts in the journal are always applied, also when a later rule would refuse them.
  func terapkan(pada state: inout State, entri: Int64)
}

extension Event {
  /// Most facts are open to everyone whom ``wewenang`` names.
  public func periksa(oleh pelaku: Pelaku, _ state: State) throws(Penolakan) {}

  /// Most facts raise no question.
  public var perhatian: String? { nil }
}
