/// What a person saw of an object when filling in a form: nobody overwrites what he has not seen.
public struct Terlihat: Sendable, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The object.
  public let objek: Objek
  /// The last entry that had touched it; `nil` when it had never been recorded.
  public let entri: Int64?

  /// What was seen.
  public init(unit: String, objek: Objek, entri: Int64?) {
    self.unit = unit
    self.objek = objek
    self.entri = entri
  }

  /// Refuses what was decided on an object that has changed since.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    guard unit.riwayat(objek).last != entri else { return }
    let name = objek.nama(dalam: unit)
    throw .keadaan(
      "terlihat",
      "\(name.prefix(1).uppercased())\(name.dropFirst()) sudah diubah sejak Anda membukanya. Isian Anda belum disimpan; periksa nilai terbaru, lalu simpan kembali bila isian Anda yang benar."
    )
  }
}

extension UnitState {
  /// What a person sees now of an object.
  public func terlihat(_ objek: Objek) -> Terlihat {
    Terlihat(unit: id, objek: objek, entri: riwayat(objek).last)
  }
}
