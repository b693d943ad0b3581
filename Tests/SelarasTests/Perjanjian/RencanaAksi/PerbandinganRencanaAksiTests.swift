import Sakip
import Testing

@testable import Selaras

@Suite("A revision of a rencana aksi names what it changes")
struct PerbandinganRencanaAksiTests {
  /// One with a revision that is filled in as the approved one is.
  private static func revised(
    pagu: Int? = nil, periode: Periode.Jenis = .triwulan
  ) throws(Penolakan) -> RenaksiAgency {
    var one = try RenaksiAgency.approved()
    if let pagu { one.agency.add([one.agency.pagu(.perubahan, pagu)]) }
    let draft = try PenyusunanRencanaAksi(one.agency.state, unit: PkAgency.unit, tahun: 2024, jabatan: "kepala")
    for fact in draft.fakta(periode: periode, alasan: "Disesuaikan") {
      try one.agency.decide(fact, PkAgency.operatorU, "2024-06-01")
    }
    return one
  }

  /// What changed, as `part/what: before > after`.
  private static func changes(_ one: RenaksiAgency, _ nomor: Int = 1) throws -> [String]? {
    let plan = try #require(one.plan(nomor))
    return try one.unit.perbandingan(plan)?.kelompok.flatMap { group in
      group.perubahan.map {
        "\(group.bagian?.kode ?? "-")/\($0.hal.nama): \($0.sebelum ?? "-") > \($0.sesudah ?? "-")"
      }
    }
  }

  private static func sent(_ one: RenaksiAgency) -> String? {
    var tried = one
    do throws(Penolakan) {
      try tried.agency.decide(RenaksiAgency.step(.ajukan, nomor: 1), PkAgency.operatorU, "2024-06-02")
      return nil
    } catch {
      return error.pesan
    }
  }

  @Test("The first is compared with nothing; a revision that changes nothing is not sent")
  func nothing() throws {
    let one = try Self.revised()
    #expect(try Self.changes(one, 0) == nil && Self.changes(one) == [])
    #expect(Self.sent(one)?.contains("sama dengan rencana aksi yang berlaku") == true)
  }

  @Test("Cells, the post that answers and the steps, each with both sides; then it can be sent")
  func cells() throws {
    var one = try Self.revised()
    let (a, sk) = (one.rows(1)[0], one.rows(1)[3])
    let other: Agregasi = sk.agregasi == .jumlah ? .terakhir : .jumlah
    let facts = [
      a.dengan(penanggungJawab: "kepala", langkah: ["Rapat", "Survei"]),
      sk.dengan(agregasi: other, anggaran: [100, 400, 250, 250].map { Rupiah($0) }),
    ]
    for fact in facts { try one.agency.decide(fact, PkAgency.operatorU, "2024-06-01") }
    #expect(
      try Self.changes(one) == [
        "i-a/Penanggung jawab: - > Kepala U", "i-a/Langkah: - > Rapat; Survei",
        "a-sk/Nilai setahun: \(sk.agregasi.rumus) > \(other.rumus)",
        "a-sk/Anggaran Triwulan I 2024: Rp250 > Rp100", "a-sk/Anggaran Triwulan II 2024: Rp250 > Rp400",
      ])
    #expect(try one.unit.perbandingan(#require(one.plan(1)))?.jumlahBaris == 2 && Self.sent(one) == nil)
  }

  @Test("What it is made from is named first, and a pagu that changed beside its money")
  func basis() throws {
    #expect(
      try Self.changes(try Self.revised(pagu: 1200)) == [
        "-/Versi anggaran: \(VersiAnggaran.murni.nama) > \(VersiAnggaran.perubahan.nama)",
        "a-sk/Pagu: Rp1.000 > Rp1.200",
      ])
  }

  @Test("With other periods their cells are not compared, and that is said") func periods() throws {
    let one = try Self.revised(periode: .bulan)
    #expect(try Self.changes(one) == ["-/Periode: triwulan > bulan"])
    #expect(try one.unit.perbandingan(#require(one.plan(1)))?.isPeriodeLain == true)
  }

  @Test("Values are compared as values, each side is printed with its own unit, and a post by its name of then")
  func values() throws {
    var one = try Self.revised()
    let a = one.rows(1)[0]
    let head = try #require(one.plan(1)).isi
    func row(_ target: Nilai, _ unit: String) -> BarisRencanaAksiDitetapkan {
      BarisRencanaAksiDitetapkan(
        unit: a.unit, tahun: a.tahun, jabatan: a.jabatan, nomor: a.nomor, bagian: a.bagian, keluaran: a.keluaran,
        satuan: unit, targetSetahun: target, agregasi: a.agregasi, target: [nil, nil, nil, target])
    }
    let same = Nilai.angka(ExactDecimal(mantissa: 1000, decimals: 2))
    one.agency.add([row(same, a.satuan)])
    #expect(try Self.changes(one) == [])
    one.agency.add([
      row(same, "dokumen"),
      RencanaAksiDitetapkan(
        unit: head.unit, tahun: head.tahun, jabatan: head.jabatan, nomor: 1, namaJabatan: "Kepala Baru",
        nomorPk: head.nomorPk, versiAnggaran: head.versiAnggaran, periode: head.periode, alasan: head.alasan),
    ])
    #expect(
      try Self.changes(one) == [
        "-/Nama jabatan: Kepala U > Kepala Baru",
        "i-a/Target setahun: \(a.targetTercetak) > \(Satuan.cetak(same, satuan: "dokumen"))",
      ])
  }

  @Test("Rows that came and went are told with what they are about") func rows() throws {
    var one = try Self.revised()
    let gone = one.rows(1)[1]
    one.agency.add([
      PencatatanDicabut(
        unit: PkAgency.unit,
        objek: .barisRencanaAksi(tahun: 2024, jabatan: "kepala", nomor: 1, bagian: gone.bagian), alasan: "Keliru"),
      BarisRencanaAksiDitetapkan(
        unit: PkAgency.unit, tahun: 2024, jabatan: "kepala", nomor: 1, bagian: .anggaran(id: "lain"),
        keluaran: "", satuan: "", targetSetahun: nil, agregasi: .jumlah, pagu: Rupiah(5)),
      BarisRencanaAksiDitetapkan(
        unit: PkAgency.unit, tahun: 2024, jabatan: "kepala", nomor: 1, bagian: .program(kunci: "hilang"),
        keluaran: "", satuan: "", targetSetahun: nil, agregasi: .jumlah),
    ])
    #expect(
      try Self.changes(one) == [
        "p-hilang/Baris: - > tanpa target setahun", "a-lain/Baris: - > pagu Rp5",
        "i-b/Baris: target setahun \(gone.targetTercetak) > -",
      ])
  }
}
