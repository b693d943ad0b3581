import Sakip
import Selaras

/// The review of a laporan kinerja at a glance.
struct RingkasanReviu: Sendable {
  let unit: UnitState
  let tahun: Int
  /// The last version; `nil` where none was sent.
  let versi: Tercatat<NaskahDireviu>?
  /// Galat that hold a statement up.
  let galat: Int
  /// Warnings about which nothing was decided.
  let peringatan: Int
  /// Explanations for which the Inspektorat has not decided.
  let menunggu: Int
  /// Answers of the checklist.
  let diuji: Int
  let pernyataan: ReviuDinyatakan?
  /// Whether the last version came in after the statement, which does not cover it.
  let pernyataanTertinggal: Bool

  init(_ unit: UnitState, tahun: Int) {
    self.unit = unit
    self.tahun = tahun
    let ready = unit.evaluasi.kesiapanReviu(tahun: tahun)
    versi = ready.naskah
    galat = ready.galatTerbuka
    peringatan = ready.temuan.count { $0.temuan.tingkat == .peringatan && $0.keadaan != .diterima }
    menunggu = ready.penjelasanMenunggu
    diuji = ready.jawaban.count
    pernyataan = unit.evaluasi.reviu[tahun]?.isi
    pernyataanTertinggal = unit.evaluasi.pernyataanTertinggal(tahun: tahun)
  }

  /// What the review waits for, the most urgent for the Inspektorat first.
  enum Giliran: Int, Sendable, CaseIterable {
    case penilaian, daftarUji, perbaikan, naskah, selesai

    /// In words.
    var nama: String {
      switch self {
      case .penilaian: "Tanggapan menunggu Inspektorat"
      case .daftarUji: "Menunggu daftar uji dan pernyataan"
      case .perbaikan: "Galat menunggu perangkat daerah"
      case .naskah: "Naskah belum diunggah"
      case .selesai: "Sudah dinyatakan direviu"
      }
    }

    /// The name in addresses.
    var kode: String {
      switch self {
      case .penilaian: "penilaian"
      case .daftarUji: "daftar-uji"
      case .perbaikan: "perbaikan"
      case .naskah: "naskah"
      case .selesai: "selesai"
      }
    }

    var lencana: LencanaJenis {
      switch self {
      case .penilaian, .daftarUji: .perhatian
      case .perbaikan: .salah
      case .naskah: .netral
      case .selesai: .baik
      }
    }
  }

  var giliran: Giliran {
    if pernyataan != nil, !pernyataanTertinggal { return .selesai }
    if menunggu > 0 { return .penilaian }
    if versi == nil { return .naskah }
    return galat > 0 ? .perbaikan : .daftarUji
  }
}
