import HTML
import Sakip
import Selaras

extension StagePage {
  static let perencanaan = StagePage(
    tahap: .perencanaan, uraian: "Perencanaan kinerja seluruh perangkat daerah",
    penjelasan:
      "Rencana strategis menetapkan tujuan dan sasaran, indikator yang mengukurnya, dan target setiap tahun.",
    halaman: { $0.tautan(unit: $1.id, "/perencanaan") },
    kolom: [
      Column("Tujuan", angka: true) { _, _, facts in jumlah(facts.perencanaan.tujuan) },
      Column("Sasaran", angka: true) { _, _, facts in jumlah(facts.perencanaan.sasaran) },
      Column("Indikator", angka: true) { _, _, facts in jumlah(facts.perencanaan.indikator) },
      Column("Bertarget tahun ini", angka: true) { _, _, facts in jumlah(facts.perencanaan.bertarget) },
      Column("Definisi operasional") { _, _, facts in
        guard facts.perencanaan.indikator > 0 else { return Components.nihil("belum ada indikator") }
        return facts.perencanaan.definisiBelumLengkap == 0
          ? Components.lencana("Lengkap", .baik)
          : Components.lencana("\(Count(facts.perencanaan.definisiBelumLengkap).printed) belum lengkap", .perhatian)
      },
      Column("Versi Renstra", angka: true) { _, _, facts in jumlah(facts.perencanaan.versiRenstra) },
    ],
    kosong: (
      "belum mengisi rencana", { $0.perencanaan.tujuan + $0.perencanaan.sasaran + $0.perencanaan.indikator == 0 }
    ),
    lain: [
      (nama: "Susunan organisasi", path: OrganisasiPage.path),
      (nama: "Pohon kinerja seluruh daerah", path: PohonPemdaPage.path),
      (nama: "Matriks dukungan lintas perangkat daerah", path: LintasPage.path),
    ])

  static let perjanjian = StagePage(
    tahap: .perjanjian, uraian: "Perjanjian kinerja seluruh perangkat daerah",
    penjelasan:
      "Dalam perjanjian kinerja, kepala daerah dan kepala perangkat daerah menjanjikan target yang akan dicapai dalam setahun.",
    halaman: { $0.tautan(unit: $1.id, "/perjanjian") },
    kolom: [
      Column("Perjanjian murni") { _, _, facts in waktu(facts.perjanjian.murni, kosong: "belum dicatat") },
      Column("Perubahan") { _, _, facts in waktu(facts.perjanjian.perubahan, kosong: "tidak ada") },
      Column("Keadaan") { context, _, facts in keadaan(context, facts.perjanjian) },
      Column("Indikator dijanjikan", angka: true) { _, _, facts in jumlah(facts.perjanjian.indikator) },
    ],
    kosong: (
      "belum mencatat perjanjian",
      { $0.perjanjian.murni == nil && $0.perjanjian.perubahan == nil && $0.perjanjian.berjalan.isEmpty }
    ),
    lain: [(nama: "Pemantauan: jabatan tanpa perjanjian, dan yang terlambat", path: PemantauanPkPage.path)],
    denganPemda: true)

  static let pengukuran = StagePage(
    tahap: .pengukuran, uraian: "Pengukuran kinerja seluruh perangkat daerah",
    penjelasan:
      "Realisasi diisi setiap periode, diajukan, diverifikasi, lalu disetujui kepala perangkat daerah. Angka dihitung sejak diajukan; yang belum disetujui diberi tanda, yang masih draf atau dikembalikan tidak dihitung.",
    halaman: { $0.tautan(unit: $1.id) },
    kolom: [
      Column("Rata-rata capaian", angka: true) { context, unit, _ in
        context.ikhtisar(unit).rekap.rataRata.map {
          context.angka($0.printedPercent(), Asal.rataRata(unit: unit.id, tahun: context.tahun))
        } ?? Components.nihil("belum terukur")
      },
      Column("Kategori") { context, unit, _ in
        let scale = unit.skala(tahun: context.tahun)
        return context.kategori(context.ikhtisar(unit).rekap.rataRata.map { scale.kategori($0) }, scale)
      },
      Column("Harus diisi", angka: true) { _, _, facts in jumlah(facts.pengukuran.wajib, kosong: "belum ada target") },
      Column("Terisi", angka: true) { _, _, facts in jumlah(facts.pengukuran.terisi, kosong: "belum diisi") },
      Column("Disetujui", angka: true) { _, _, facts in jumlah(facts.pengukuran.resmi, kosong: "belum ada") },
    ],
    kosong: ("belum mempunyai target maupun realisasi", { $0.pengukuran.wajib + $0.pengukuran.terisi == 0 }),
    catatan: { $0.kebijakan($0.ikhtisarPemda()) })

  static let anggaran = StagePage(
    tahap: .anggaran, uraian: "Anggaran seluruh perangkat daerah",
    penjelasan: "Pagu adalah batas belanja setahun; serapan adalah bagian pagu yang sudah dibelanjakan.",
    halaman: { $0.tautan(unit: $1.id, "/anggaran") },
    kolom: [
      Column("Program", angka: true) { _, _, facts in jumlah(facts.anggaran[.program] ?? 0) },
      Column("Sub kegiatan", angka: true) { _, _, facts in jumlah(facts.anggaran[.subKegiatan] ?? 0) },
      Column("Pagu (Rp)", angka: true) { context, unit, _ in
        uang(context, unit, .pagu, context.ikhtisar(unit).anggaran.pagu)
      },
      Column("Realisasi (Rp)", angka: true) { context, unit, _ in
        let summary = context.ikhtisar(unit)
        return summary.adaRealisasiAnggaran
          ? uang(context, unit, .belanja, summary.anggaran.realisasi) : Components.nihil("belum dicatat")
      },
      Column("Serapan", angka: true) { context, unit, _ in context.serapan(context.ikhtisar(unit), unit: unit.id) },
    ],
    kosong: ("belum mencatat anggaran", { $0.anggaran.isEmpty }),
    lain: [
      (nama: "Laporan realisasi anggaran pemerintah daerah", path: "/lra"),
      (nama: "Nomenklatur program, kegiatan, dan sub kegiatan", path: "/nomenklatur"),
    ])

  static let pelaporan = StagePage(
    tahap: .pelaporan, uraian: "Laporan kinerja seluruh perangkat daerah",
    penjelasan: "Laporan kinerja menerangkan hasil setahun. Setiap laporan dapat dibaca di sini atau diunduh.",
    halaman: { $0.adaLaporan($1) ? PerangkatDaerahHead.alamatLaporan($0, $1.id) : $0.tautan(unit: $1.id) },
    kolom: [
      Column("Naskah terisi", angka: true) { _, _, facts in jumlah(facts.pelaporan.narasi, kosong: "belum ada") },
      Column("Penghargaan", angka: true) { _, _, facts in jumlah(facts.pelaporan.penghargaan, kosong: "tidak ada") },
      Column("Inovasi", angka: true) { _, _, facts in jumlah(facts.pelaporan.inovasi, kosong: "tidak ada") },
      Column("Reviu Inspektorat") { context, unit, facts in
        let day = hari(facts.pelaporan.reviu, kosong: "belum dinyatakan")
        return RuangReviu.alamat(bila: context, unit.id, context.tahun).map { address in a(.href(address)) { day } }
          ?? day
      },
    ],
    kosong: (
      "belum mengisi laporan",
      { $0.pelaporan.narasi + $0.pelaporan.penghargaan + $0.pelaporan.inovasi == 0 && $0.pelaporan.reviu == nil }
    ))

  static let evaluasi = StagePage(
    tahap: .evaluasi, uraian: "Rekomendasi evaluasi seluruh perangkat daerah",
    penjelasan: "Inspektorat mengevaluasi akuntabilitas kinerja dan memberi rekomendasi yang harus ditindaklanjuti.",
    halaman: { $0.tautan(unit: $1.id) + "#judul-rekomendasi" },
    kolom: [
      Column("Rekomendasi", angka: true) { _, _, facts in jumlah(facts.evaluasi.rekomendasi) },
      Column("Selesai", angka: true) { _, _, facts in tindakLanjut(facts, facts.evaluasi.selesai) },
      Column("Berjalan", angka: true) { _, _, facts in tindakLanjut(facts, facts.evaluasi.berjalan) },
      Column("Belum ditindaklanjuti", angka: true) { _, _, facts in tindakLanjut(facts, facts.evaluasi.belum) },
    ],
    kosong: ("tanpa rekomendasi untuk", { $0.evaluasi.rekomendasi == 0 }))

  /// What is on its way, each agreement with its state; where nothing is, whether one counts.
  private static func keadaan(_ context: PageContext, _ facts: RingkasanTahapan.Perjanjian) -> HTML {
    guard !facts.berjalan.isEmpty else {
      return facts.murni == nil && facts.perubahan == nil
        ? Components.nihil("belum disusun") : Components.lencana("Ditetapkan", .baik)
    }
    let shown = facts.berjalan.prefix(3)
    return ul(.class("polos")) {
      for draft in shown {
        li {
          if PkPage.terbaca(context, draft) {
            a(.href(PkPage.alamat(context, draft.isi.unit, draft.isi.kunci))) { NamaPk.jabatan(draft.isi) }
          } else {
            NamaPk.jabatan(draft.isi)
          }
          " "
          draft.status.lencana
        }
      }
      if facts.berjalan.count > shown.count { li { "dan \(Count(facts.berjalan.count - shown.count).printed) lagi" } }
    }
  }

  private static func jumlah(_ count: Int, kosong: String = "belum ada") -> HTML {
    count == 0 ? Components.nihil(kosong) : HTML(Count(count).printed)
  }

  private static func tindakLanjut(_ facts: RingkasanTahapan, _ count: Int) -> HTML {
    facts.evaluasi.rekomendasi == 0 ? Components.nihil("tanpa rekomendasi") : jumlah(count, kosong: "tidak ada")
  }

  private static func waktu(_ signed: WaktuTandaTangan?, kosong: String) -> HTML {
    signed.map { $0.hanyaBulan == true ? HTML($0.tanggalTercetak) : Components.tanggal($0.tanggal) }
      ?? Components.nihil(kosong)
  }

  private static func hari(_ day: Tanggal?, kosong: String) -> HTML {
    day.map { Components.tanggal($0) } ?? Components.nihil(kosong)
  }

  private static func uang(_ context: PageContext, _ unit: UnitState, _ kind: Asal.Jumlah, _ amount: Rupiah)
    -> HTML
  {
    context.ikhtisar(unit).rincian.isEmpty
      ? Components.nihil("belum dicatat")
      : context.angka(amount.printed, .anggaran(unit: unit.id, tahun: context.tahun, simpul: nil, kind))
  }
}
