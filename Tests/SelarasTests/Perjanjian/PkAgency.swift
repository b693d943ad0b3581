import Journal
import Sakip

@testable import Selaras

/// A pemda with one perangkat daerah, its head, a section below the head, a plan in two versions and a budget.
struct PkAgency {
  static let unit = "u"
  static let pemda = "kab"
  static let tahun = 2024

  private(set) var state = State()

  static func day(_ iso: String) -> Tanggal { Tanggal(iso: iso) ?? Tanggal(hariSejak1970: 0) }

  init(_ more: [any Event] = []) {
    let facts: [any Event] = [
      PerangkatDaerahDitetapkan(id: Self.pemda, nama: "Kabupaten", jenis: .pemda, jabatanKepala: "Bupati", tempat: "P"),
      PerangkatDaerahDitetapkan(id: Self.unit, nama: "U", jenis: .dinas, jabatanKepala: "Kepala U", tempat: "T"),
      JabatanDitetapkan(unit: Self.pemda, id: "bupati", nama: "Bupati"),
      JabatanDitetapkan(unit: Self.unit, id: "kepala", nama: "Kepala U"),
      JabatanDitetapkan(unit: Self.unit, id: "seksi", nama: "Kepala Seksi", atasan: "kepala", jenjang: .pengawas),
      VersiRenstraDitetapkan(
        unit: Self.unit, id: "awal", nama: "Renstra", tanggal: Self.day("2021-01-01"), dasar: "", alasan: "",
        periode: .init(awal: 2021, akhir: 2026)),
      VersiRenstraDitetapkan(
        unit: Self.unit, id: "baru", nama: "Renstra Baru", tanggal: Self.day("2024-09-01"), dasar: "", alasan: "",
        periode: .init(awal: 2021, akhir: 2026)),
      TujuanDitetapkan(unit: Self.unit, id: "t", nama: "Tujuan"),
      SasaranDitetapkan(unit: Self.unit, id: "s", tujuan: "t", nama: "Sasaran"),
    ]
    add(facts)
    for (id, sasaran) in [("a", "s"), ("b", "s"), ("c", nil)] as [(String, String?)] {
      add([
        IndikatorDitetapkan(
          unit: Self.unit, id: id, tujuan: sasaran == nil ? "t" : nil, sasaran: sasaran, nama: "Indikator \(id)",
          satuan: "", jenis: .angka, polaritas: .naik, agregasi: .terakhir, frekuensi: .tahun, desimal: 0,
          urutanPredikat: [], perbandingan: nil, utama: true, definisi: .kosong)
      ])
    }
    for (id, old, new) in [("a", 10, 11), ("b", 20, 20), ("c", 30, 30)] {
      add([target(id, "awal", old), target(id, "baru", new)])
    }
    for (id, parent, level) in [("p", nil, .program), ("sk", "p", .subKegiatan)] as [(String, String?, TingkatAnggaran)]
    {
      add([
        SimpulAnggaranDitetapkan(
          unit: Self.unit, tahun: Self.tahun, id: id, induk: parent, tingkat: level, nama: "N \(id)", indikator: "",
          target: "")
      ])
    }
    add([pagu(.murni, 1000)] + more)
  }

  func pagu(_ versi: VersiAnggaran, _ amount: Int) -> PaguDitetapkan {
    PaguDitetapkan(
      unit: Self.unit, tahun: Self.tahun, subKegiatan: "sk", versi: versi, jumlah: Rupiah(amount), rincian: [])
  }

  /// A program of the budget tree with a sub kegiatan that has no money yet.
  static func program(_ id: String) -> [any Event] {
    [
      SimpulAnggaranDitetapkan(
        unit: unit, tahun: tahun, id: id, tingkat: .program, nama: "N \(id)", indikator: "", target: ""),
      SimpulAnggaranDitetapkan(
        unit: unit, tahun: tahun, id: "\(id)-sk", induk: id, tingkat: .subKegiatan, nama: "N \(id)-sk", indikator: "",
        target: ""),
    ]
  }

  /// A program of the pemda, which is recorded without sub kegiatan.
  static func programTanpaPohon(_ nomor: Int) -> PaguProgramDicatat {
    PaguProgramDicatat(
      unit: pemda, tahun: tahun, versi: .murni, nomor: nomor, nama: "P \(nomor)", kode: nil, jumlah: Rupiah(5))
  }

  func target(_ id: String, _ versi: String, _ value: Int) -> TargetDitetapkan {
    TargetDitetapkan(
      unit: Self.unit, indikator: id, versi: versi, tahun: Self.tahun, nilai: .angka(ExactDecimal(value)))
  }

  /// Folds facts in as the journal does: without a check.
  mutating func add(_ facts: [any Event]) {
    for fact in facts { state.terapkan(fact, entri: state.posisi + 1) }
  }

  /// Decides a fact as it is on a day.
  mutating func decide(_ fact: any Event, _ pelaku: Pelaku, _ day: String = "2024-01-20") throws(Penolakan) {
    state = try state.memutuskan(
      Command(oleh: pelaku, [fact]), mulai: state.posisi + 1, waktu: ZonaWaktu.wita.akhir(Self.day(day)))
  }

  /// The draft that plan and budget give.
  func draft(
    _ jabatan: String, _ day: String = "2024-01-15",
    alasan: PerjanjianKinerjaDitetapkan.AlasanPerubahan? = .perubahanStrategi, uraian: String? = "Berita acara 1"
  ) throws(Penolakan) -> NaskahPkDitetapkan {
    try PenyusunanPk(state, unit: Self.unit, tahun: Self.tahun, jabatan: jabatan, tanggal: Self.day(day))
      .naskah(indikator: jabatan == "seksi" ? ["b"] : nil, alasan: alasan, uraianAlasan: uraian)
  }

  /// A signed paper as a file.
  static let naskahKertas = BerkasLandasan(
    sidik: String(repeating: "a", count: 64), nama: "PK.pdf", jenis: "application/pdf", ukuran: 10)

  /// An approval on paper.
  static func surat(_ day: String) -> SuratPersetujuan {
    SuratPersetujuan(nomor: "800/1", tanggal: Self.day(day), berkas: naskahKertas)
  }

  static func step(
    _ aksi: AlurPerjanjian.Aksi, _ jabatan: String = "kepala", nomor: Int = 0, alasan: String? = nil,
    surat: SuratPersetujuan? = nil
  ) -> StatusPkBerubah {
    StatusPkBerubah(
      unit: unit, tahun: tahun, jabatan: [jabatan], nomor: nomor, aksi: aksi, alasan: alasan, surat: surat)
  }

  /// A realisasi of the year, brought through the workflow to its approval.
  static func approvedRealisasi(_ indikator: String, _ value: Int) -> [any Event] {
    let year = Periode.semua(.tahun, tahun: tahun)[0]
    return [
      RealisasiDicatat(unit: unit, indikator: indikator, periode: year, nilai: .angka(ExactDecimal(value)))
    ]
      + [AlurRealisasi.Aksi.ajukan, .verifikasi, .setujui].map {
        StatusRealisasiBerubah(unit: unit, periode: year, indikator: [indikator], aksi: $0, alasan: nil)
      }
  }

  static let operatorU = Pelaku(akun: "operator-u", peran: .operator, unit: unit)
  static let kepalaU = Pelaku(akun: "kepala-u", peran: .kepala, unit: unit)
  static let bupati = Pelaku(akun: "bupati", peran: .pimpinan)
  static let pejabatU = Pelaku(akun: "seksi-u", peran: .pejabat, unit: unit)

  /// Writes and approves an agreement of the head.
  mutating func approve(_ day: String = "2024-01-15", nomor: Int = 0) throws(Penolakan) {
    try decide(draft("kepala", day), Self.operatorU, day)
    try decide(Self.step(.ajukan, nomor: nomor), Self.operatorU, day)
    try decide(Self.step(.setujuiPihakPertama, nomor: nomor), Self.kepalaU, day)
    try decide(Self.step(.setujuiPihakKedua, nomor: nomor), Self.bupati, day)
  }

  var status: StatusPk? { status("kepala", 0) }

  func status(_ jabatan: String, _ nomor: Int) -> StatusPk? {
    state.unit[Self.unit]?.perjanjian.naskah[.init(tahun: Self.tahun, jabatan: jabatan, nomor: nomor)]?.isi.status
  }
}
