import Document
import Selaras

/// BAB I.
struct BabPendahuluan {
  let lkjip: Lkjip

  var bab: Section {
    let organisation = BagianOrganisasi(
      unit: lkjip.unit, tahun: lkjip.tahun, struktur: lkjip.struktur, sel: lkjip.sel)
    return Section(
      "PENDAHULUAN",
      sections: [
        Section("Latar Belakang", blocks: latarBelakang),
        Section("Landasan Hukum", blocks: organisation.landasanHukum),
        Section("Maksud dan Tujuan", blocks: maksudTujuan),
        Section("Gambaran Umum", blocks: lkjip.narasi(.gambaranUmum) + organisation.gambaranUmum),
        Section("Struktur Organisasi", blocks: organisation.strukturOrganisasi),
        Section("Sistematika Penulisan", blocks: sistematika),
      ])
  }

  private var latarBelakang: [Block] {
    let written = lkjip.narasi(.latarBelakang)
    return written.isEmpty
      ? [
        "\(lkjip.unit.nama) wajib mempertanggungjawabkan pelaksanaan perjanjian kinerja Tahun \(lkjip.tahun) dalam laporan kinerja menurut Peraturan Presiden Nomor 29 Tahun 2014."
      ] : written
  }

  private var maksudTujuan: [Block] {
    let written = lkjip.narasi(.maksudTujuan)
    return written.isEmpty
      ? [
        "Laporan ini menjadi bahan pertanggungjawaban dan evaluasi kinerja \(lkjip.unit.nama) Tahun \(lkjip.tahun) serta bahan perbaikan perencanaan tahun berikutnya."
      ] : written
  }

  private var sistematika: [Block] {
    [
      "Laporan ini disusun dengan sistematika sebagai berikut:",
      .list(
        ItemList(
          .bullet,
          [
            "BAB I Pendahuluan memuat latar belakang, landasan hukum, maksud dan tujuan, gambaran umum, dan struktur organisasi.",
            "BAB II Perencanaan Kinerja memuat rencana strategis, rencana kerja, indikator kinerja utama, dan perjanjian kinerja.",
            "BAB III Akuntabilitas Kinerja memuat capaian kinerja, realisasi anggaran, \(lkjip.struktur.efisiensi ? "analisis efisiensi sumber daya, " : "")dan kinerja lainnya.",
            "BAB IV Penutup memuat kesimpulan dan upaya perbaikan.",
          ])),
    ]
  }
}
