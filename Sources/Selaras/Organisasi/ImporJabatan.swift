import Lembar
import Sakip

/// Sheets of posts: a row is one of them, as it is from now on. Superiors stand above those below them in the sheet.
enum ImporJabatan: BentukImpor {
  private static let kode = KolomImpor.pengenal("Kode jabatan", "kode dalam perangkat daerahnya: kepala-bagian-hukum")
  private static let nama = KolomImpor.isian("Nama", wajib: true, "sebutan jabatan: Kepala Bagian Hukum")
  private static let unitKerja = KolomImpor.isian(
    "Kode unit kerja", "kode unit kerja yang dipimpin atau ditempati; - bila seluruh perangkat daerah")
  private static let atasan = KolomImpor.isian("Kode atasan", "kode jabatan di atasnya; - bila tertinggi")
  private static let jenjang = KolomImpor.isian(
    "Jenjang", JenjangJabatan.allCases.map(\.rawValue).joined(separator: ", "))
  private static let jumlah = KolomImpor.isian(
    "Banyak pemegang", "berapa orang memegang jabatan ini; kosong untuk satu")

  static let kolom = [
    KolomUmum.unit, kode, nama, unitKerja, atasan, jenjang, jumlah, KolomOrganisasi.mulai, KolomOrganisasi.selesai,
    KolomOrganisasi.dasar,
  ]

  static let kolomBidang = [
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "id": kode.nama, "nama": nama.nama,
    "idUnitKerja": unitKerja.nama, "unitKerja": unitKerja.nama, "atasan": atasan.nama, "jenjang": jenjang.nama,
    "kelasJumlah": jumlah.nama, "mulai": KolomOrganisasi.mulai.nama, "selesai": KolomOrganisasi.selesai.nama,
    "dasar": KolomOrganisasi.dasar.nama,
  ]

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let unit = baris.unit(state)
    let id = baris.wajib(kode.nama) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
    let before = id.flatMap { unit?.organisasi.jabatan[$0] }
    let name = baris.wajib(nama.nama) { (cell) throws(SelTidakTerbaca) in try cell.teks() }
    let part = baris.kode(unitKerja, tercatat: before?.idUnitKerja)
    let above = baris.kode(atasan, tercatat: before?.atasan)
    let level: JenjangJabatan? =
      baris.terisi(jenjang.nama)
      ? (baris.sel(jenjang.nama).mengosongkan ? nil : baris.pilihan(jenjang) { $0.nama }) : before?.jenjang
    let count = baris.boleh(jumlah.nama, tercatat: before?.kelasJumlah) { (cell) throws(SelTidakTerbaca) in
      try cell.bilangan(1...10_000)
    }
    let first = baris.tanggal(KolomOrganisasi.mulai, tercatat: before?.mulai)
    let last = baris.tanggal(KolomOrganisasi.selesai, tercatat: before?.selesai)
    let ground = baris.teks(KolomOrganisasi.dasar.nama, tercatat: before?.dasar)
    guard let unit, let id else { return .salah }
    let event = JabatanDitetapkan(
      unit: unit.id, id: id, nama: name ?? "", unitKerja: part == nil ? before?.unitKerja : nil, idUnitKerja: part,
      atasan: above, mulai: first, selesai: last, dasar: ground, jenjang: level, kelasJumlah: count)
    guard !baris.salah, let name else {
      // Whether it ends with what it stands in is not known while its last day cannot be read.
      let unknown: Set<String> = baris.salah(KolomOrganisasi.selesai.nama) ? ["idUnitKerja"] : []
      baris.tandaiLainnya(event, kolomBidang, state, tanpa: unknown)
      return .salah
    }
    return .fakta([
      FaktaImpor(
        event: event, nama: "jabatan \u{201C}\(name)\u{201D}",
        nilai: .init(sebelum: before?.nama, sesudah: name, sama: before?.nama == name), lain: bidang(before, event))
    ])
  }

  private static func bidang(_ before: JabatanDitetapkan?, _ after: JabatanDitetapkan) -> [BidangImpor] {
    [
      BidangImpor(unitKerja.nama, before?.idUnitKerja, after.idUnitKerja),
      BidangImpor(atasan.nama, before?.atasan, after.atasan),
      BidangImpor(jenjang.nama, before?.jenjang?.nama, after.jenjang?.nama),
      BidangImpor(jumlah.nama, before?.kelasJumlah.map { String($0) }, after.kelasJumlah.map { String($0) }),
      BidangImpor(KolomOrganisasi.mulai.nama, before?.mulai?.printed, after.mulai?.printed),
      BidangImpor(KolomOrganisasi.selesai.nama, before?.selesai?.printed, after.selesai?.printed),
      BidangImpor(KolomOrganisasi.dasar.nama, before?.dasar, after.dasar),
    ]
  }

  /// Every post as it stands, each below its superiors.
  static func templat(_ permintaan: TemplatImpor.Permintaan, _ state: State) -> [[String]] {
    permintaan.unit(state).flatMap { unit in
      unit.organisasi.jabatan.semua.berjenjang { unit.organisasi.atasanSemua(jabatan: $0.id).count }.map(baris)
    }
  }

  private static func baris(_ post: JabatanDitetapkan) -> [String] {
    let count = post.kelasJumlah.map { String($0) }
    return [
      post.unit, post.id, post.nama, post.idUnitKerja ?? "", post.atasan ?? "", post.jenjang?.rawValue ?? "",
      count ?? "", post.mulai?.iso ?? "", post.selesai?.iso ?? "", post.dasar ?? "",
    ]
  }
}

extension JabatanDitetapkan: FaktaTerimpor {
  var objek: Objek? { .jabatan(id: id) }
}
