/// What a person saw of an object when filling in a form: nobody overwrites what he has not seen.
public struct Terlihat: Sendable, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The object; `nil` for the perangkat daerah itself.
  public let objek: Objek?
  /// The last entry that had touched it; `nil` when it had never been recorded.
  public let entri: Int64?

  /// What was seen.
  public init(unit: String, objek: Objek?, entri: Int64?) {
    self.unit = unit
    self.objek = objek
    self.entri = entri
  }

  /// Refuses what was decided on an object that has changed since.
  public func periksa(_ state: State) throws(Penolakan) {
    if objek != nil { _ = try state.wajibAda(unit: unit) }
    guard state.terlihat(unit: unit, objek) != self else { return }
    let name = nama(state)
    throw .keadaan(
      "terlihat",
      "\(name.prefix(1).uppercased())\(name.dropFirst()) sudah diubah sejak Anda membukanya. Isian Anda belum disimpan; periksa nilai terbaru, lalu simpan kembali bila isian Anda yang benar."
    )
  }

  private func nama(_ state: State) -> String {
    let known = state.unit[unit]
    if let known, let objek { return objek.nama(dalam: known, state) }
    return "perangkat daerah \u{201C}\(known?.nama ?? unit)\u{201D}"
  }
}

extension UnitState {
  /// What a person sees now of an object.
  public func terlihat(_ objek: Objek) -> Terlihat {
    Terlihat(unit: id, objek: objek, entri: riwayat(objek).last)
  }
}

extension State {
  /// What a person sees now of an object; of the perangkat daerah itself for `nil`.
  func terlihat(unit id: String, _ objek: Objek?) -> Terlihat {
    let last = unit[id].flatMap { unit in
      objek.map { unit.riwayat($0).last } ?? unit.organisasi.identitas.semuaEntri.last
    }
    return Terlihat(unit: id, objek: objek, entri: last)
  }
}
