import Sakip
import Selaras

/// The names of what a fact refers to by its code.
struct RecordedNames: Sendable {
  let state: State
  /// The perangkat daerah of the fact.
  let unit: UnitState?
  /// The year of the fact.
  let tahun: Int?

  init(_ fact: RecordedFact, _ state: State) {
    self.state = state
    unit = fact.unit
    if case .pasangan(let pairs) = EntryValue(fact.entry),
      case .bilangan(let year) = pairs.first(where: { $0.0 == "tahun" })?.1
    {
      tahun = year
    } else {
      tahun = nil
    }
  }

  /// The text of a value of a field, with the name in place of a code; `nil` for a list or an object.
  func printed(_ value: EntryValue, bidang: String) -> String? {
    guard case .teks(let text) = value else { return value.printed(bidang: bidang) }
    return nama(text, bidang: bidang) ?? value.printed(bidang: bidang)
  }

  private func nama(_ code: String, bidang: String) -> String? {
    switch bidang {
    case "unit", "mitra", "perangkatDaerah", "tentang": state.unit[code]?.nama
    case "pendahulu": state.unit[code]?.nama ?? unit?.organisasi.unitKerja[code]?.nama
    case "idUnitKerja": unit?.organisasi.unitKerja[code]?.nama
    case "indikator": unit?.perencanaan.indikator[code]?.nama
    case "tujuan": unit?.perencanaan.tujuan[code]?.nama
    case "sasaran": unit?.perencanaan.sasaran[code]?.nama
    case "subjek": rencana(code)
    case "sasaranRpjmd": state.unitPemda?.perencanaan.sasaran[code]?.nama
    case "mengikuti": unit?.perencanaan.versi[code]?.nama
    case "versi": VersiAnggaran(rawValue: code)?.nama ?? unit?.perencanaan.versi[code]?.nama
    case "subKegiatan", "simpul", "induk":
      tahun.flatMap { unit?.anggaran.tahun[$0]?.simpul[code]?.namaLengkap }
        ?? (bidang == "induk" ? unit?.organisasi.unitKerja[code]?.nama : nil)
    case "simpulPohon": unit?.perencanaan.pohon.simpul[code]?.isi.kondisi
    case "atasan", "jabatan", "idJabatanKepala": unit?.organisasi.jabatan[code]?.nama
    case "nomenklatur": state.anggaran.nomenklatur[code]?.nama
    case "rekomendasi": unit?.evaluasi.rekomendasi[code]?.uraian
    default: nil
    }
  }

  private func rencana(_ code: String) -> String? {
    let plan = unit?.perencanaan
    return plan?.tujuan[code]?.nama ?? plan?.sasaran[code]?.nama ?? plan?.indikator[code]?.nama
  }
}
