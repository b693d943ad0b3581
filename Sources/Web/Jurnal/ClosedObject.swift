import Selaras

extension PageContext {
  /// What stands in place of the content of what is closed until it is submitted.
  static let isiTertutup = "Isinya tampil setelah diajukan."
  /// The same of an agreement.
  static let perjanjianTertutup = "Isinya tampil setelah ditetapkan kedua pihak."
  /// The same of a rencana aksi.
  static let rencanaAksiTertutup = "Isinya tampil setelah disetujui."
  /// What stands in place of the working papers of a review.
  static let kertasKerja =
    "Kertas kerja reviu: isinya untuk perangkat daerah yang bersangkutan, Inspektorat, Administrator, dan Pimpinan."

  /// Whether the content of an object is kept from the visitor: that of a realisasi which does not count, and of its
  /// evidence, is seen by those who have signed in; working papers of a review by those who take part in it.
  func tertutup(_ objek: Objek, _ unit: UnitState) -> Bool {
    if objek.isKertasKerja { return !bolehMembacaReviu(unit) }
    if case .naskahPk(let tahun, let jabatan, let nomor) = objek {
      let draft = unit.perjanjian.naskah[.init(tahun: tahun, jabatan: jabatan, nomor: nomor)]?.isi
      return pengguna == nil && draft?.status != .ditetapkan
    }
    if let key = objek.kunciRencanaAksi {
      return pengguna == nil && unit.perjanjian.rencanaAksi[key]?.isi.status != .disetujui
    }
    return pengguna == nil && unit.sebabTidakDihitung(objek) != nil
  }

  /// Whether the visitor may look at the working papers of the reviews of a perangkat daerah.
  func bolehMembacaReviu(_ unit: UnitState) -> Bool {
    Izin.peran(RuangReviu.pembaca).putusan(pengguna?.account.pelaku, unit: unit.id) == .boleh
  }

  /// The steps of an object as the visitor may read them.
  func terbaca(_ steps: ChangeSteps, _ objek: Objek, _ unit: UnitState) -> ChangeSteps {
    guard tertutup(objek, unit) else { return steps }
    return steps.tanpaIsi(
      Self.kataTertutup(objek), tanpaAlasan: objek.isKertasKerja)
  }

  /// What stands in place of the content of a closed object.
  static func kataTertutup(_ objek: Objek) -> String {
    if case .naskahPk = objek { return perjanjianTertutup }
    if objek.kunciRencanaAksi != nil { return rencanaAksiTertutup }
    return objek.isKertasKerja ? kertasKerja : isiTertutup
  }

  /// What an object is, in words; a file that is closed is not named, nor what was found in a document.
  func nama(_ objek: Objek, _ unit: UnitState) -> String {
    guard tertutup(objek, unit) else { return objek.nama(dalam: unit, state) }
    switch objek {
    case .bukti(let id, let periode, _):
      return "bukti untuk \(Objek.realisasi(indikator: id, periode: periode).nama(dalam: unit))"
    case .naskahReviu(let tahun, let naskah, _): return "naskah reviu \(naskah.nama.lowercased()) tahun \(tahun)"
    case .tanggapanTemuan(let tahun, let naskah, _):
      return "tanggapan atas temuan \(naskah.nama.lowercased()) tahun \(tahun)"
    case .penilaianTanggapan(let tahun, let naskah, _):
      return "penilaian tanggapan atas temuan \(naskah.nama.lowercased()) tahun \(tahun)"
    case .butirUji(let tahun, _): return "daftar uji reviu laporan tahun \(tahun)"
    default: return objek.nama(dalam: unit, state)
    }
  }
}

extension Objek {
  /// The rencana aksi that it is, or whose row it is; `nil` for others.
  var kunciRencanaAksi: KunciRencanaAksi? {
    switch self {
    case .rencanaAksi(let tahun, let jabatan, let nomor), .barisRencanaAksi(let tahun, let jabatan, let nomor, _):
      KunciRencanaAksi(tahun: tahun, jabatan: jabatan, nomor: nomor)
    default: nil
    }
  }

  /// Whether it is a working paper of a review; the statement is not (`docs/decisions/0027`).
  var isKertasKerja: Bool {
    switch self {
    case .naskahReviu, .tanggapanTemuan, .penilaianTanggapan, .butirUji: true
    default: false
    }
  }
}
