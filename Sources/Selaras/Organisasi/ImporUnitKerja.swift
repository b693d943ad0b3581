import Lembar
import Sakip

/// Sheets of unit kerja: a row is one of them, as it is from now on. One stands below those above it in the sheet.
enum ImporUnitKerja: BentukImpor {
  private static let kode = KolomImpor.pengenal("Kode unit kerja", "kode dalam perangkat daerahnya: bagian-organisasi")
  private static let nama = KolomImpor.isian("Nama", wajib: true, "nama resmi: Bagian Organisasi")
  private static let jenis = KolomImpor.isian(
    "Jenis", wajib: true, JenisUnitKerja.allCases.map(\.rawValue).joined(separator: ", "))
  private static let induk = KolomImpor.isian(
    "Kode induk", "kode unit kerja di atasnya; - bila langsung di bawah kepala perangkat daerah")
  private static let pendahulu = KolomImpor.isian("Pendahulu", "kode yang digantikannya, dipisahkan titik koma")
  private static let catatan = KolomImpor.isian("Catatan", "keterangan tentang sumbernya")

  static let kolom = [
    KolomUmum.unit, kode, nama, jenis, induk, KolomOrganisasi.mulai, KolomOrganisasi.selesai, pendahulu,
    KolomOrganisasi.dasar, catatan,
  ]

  static let kolomBidang = [
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "id": kode.nama, "nama": nama.nama,
    "jenis": jenis.nama, "induk": induk.nama, "mulai": KolomOrganisasi.mulai.nama,
    "selesai": KolomOrganisasi.selesai.nama, "pendahulu": pendahulu.nama, "dasar": KolomOrganisasi.dasar.nama,
    "catatan": catatan.nama,
  ]

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let unit = baris.unit(state)
    let id = baris.wajib(kode.nama) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
    let before = id.flatMap { unit?.organisasi.unitKerja[$0] }
    let name = baris.wajib(nama.nama) { (cell) throws(SelTidakTerbaca) in try cell.teks() }
    if !baris.terisi(jenis.nama) { baris.tandai(jenis.nama, "\(jenis.nama) belum diisi.") }
    let kind: JenisUnitKerja? = baris.pilihan(jenis) { $0.nama }
    let above = baris.kode(induk, tercatat: before?.induk)
    let first = baris.tanggal(KolomOrganisasi.mulai, tercatat: before?.mulai)
    let last = baris.tanggal(KolomOrganisasi.selesai, tercatat: before?.selesai)
    let earlier = baris.boleh(pendahulu.nama, tercatat: before?.pendahulu) { (cell) throws(SelTidakTerbaca) in
      try cell.kode().split(separator: ";").map { $0.filter { !$0.isWhitespace } }
    }
    let ground = baris.teks(KolomOrganisasi.dasar.nama, tercatat: before?.dasar)
    let note = baris.teks(catatan.nama, tercatat: before?.catatan)
    guard let unit, let id else { return .salah }
    let event = UnitKerjaDitetapkan(
      unit: unit.id, id: id, nama: name ?? "", jenis: kind ?? .bagian, induk: above, mulai: first, selesai: last,
      pendahulu: earlier,
      dasar: ground, catatan: note)
    guard !baris.salah, let name else {
      // Whether it ends with what it stands in is not known while its last day cannot be read.
      let unknown: Set<String> = baris.salah(KolomOrganisasi.selesai.nama) ? ["induk"] : []
      baris.tandaiLainnya(event, kolomBidang, state, tanpa: unknown)
      return .salah
    }
    return .fakta([
      FaktaImpor(
        event: event, nama: "unit kerja \u{201C}\(name)\u{201D}",
        nilai: .init(sebelum: before?.nama, sesudah: name, sama: before?.nama == name), lain: bidang(before, event))
    ])
  }

  private static func bidang(_ before: UnitKerjaDitetapkan?, _ after: UnitKerjaDitetapkan) -> [BidangImpor] {
    [
      BidangImpor(jenis.nama, before?.jenis.nama, after.jenis.nama),
      BidangImpor(induk.nama, before?.induk, after.induk),
      BidangImpor(KolomOrganisasi.mulai.nama, before?.mulai?.printed, after.mulai?.printed),
      BidangImpor(KolomOrganisasi.selesai.nama, before?.selesai?.printed, after.selesai?.printed),
      BidangImpor(
        pendahulu.nama, before?.pendahulu?.joined(separator: ", "), after.pendahulu?.joined(separator: ", ")),
      BidangImpor(KolomOrganisasi.dasar.nama, before?.dasar, after.dasar),
      BidangImpor(catatan.nama, before?.catatan, after.catatan),
    ]
  }

  /// Every unit kerja as it stands, each below those above it.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    permintaan.unit(state).flatMap { unit in
      unit.organisasi.unitKerja.semua.berjenjang { unit.organisasi.diAtas(unitKerja: $0.id).count }.map(baris)
    }
  }

  private static func baris(_ part: UnitKerjaDitetapkan) -> [String] {
    let earlier = (part.pendahulu ?? []).joined(separator: ";")
    return [
      part.unit, part.id, part.nama, part.jenis.rawValue, part.induk ?? "", part.mulai?.iso ?? "",
      part.selesai?.iso ?? "", earlier, part.dasar ?? "", part.catatan ?? "",
    ]
  }
}

extension Array {
  /// The highest first; of one level in their order.
  func berjenjang(_ depth: (Element) -> Int) -> [Element] {
    enumerated().map { (depth: depth($0.element), place: $0.offset, element: $0.element) }
      .sorted { ($0.depth, $0.place) < ($1.depth, $1.place) }.map(\.element)
  }
}

extension UnitKerjaDitetapkan: FaktaTerimpor {
  var objek: Objek? { .unitKerja(id: id) }
}
