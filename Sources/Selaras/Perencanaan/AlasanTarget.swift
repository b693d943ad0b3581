extension UnitState {
  /// Why a change of the target that stands asks for a reason, naming who promised it; `nil` where none stands, or nobody
  /// promised it.
  public func alasanDiminta(_ indikator: IndikatorDitetapkan, versi: String, tahun: Int) -> String? {
    guard perencanaan.target(indikator.id, versi: versi, tahun: tahun) != nil else { return nil }
    let promises = pemakaiTarget(indikator.id, versi: versi, tahun: tahun)
    guard !promises.isEmpty else { return nil }
    return
      "\(indikator.nama(dalam: versi)) tahun \(String(tahun)) sudah dijanjikan dalam \(promises.joined(separator: ", ")). Isi alasan perubahannya; sesudah itu susun perubahan perjanjiannya."
  }
}
