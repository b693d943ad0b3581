import Document
import Selaras

/// BAB I of a Renja.
struct BabPendahuluanRenja {
  let dokumen: BahanRenja

  var bab: Section {
    Section(
      "PENDAHULUAN",
      sections: [
        Section("Latar Belakang", blocks: latarBelakang),
        Section(
          "Landasan Hukum",
          blocks: [.list(ItemList(.decimal, landasan.map { RichText($0) }))] + takTercetak),
        Section("Maksud dan Tujuan", blocks: maksud), Section("Sistematika Penulisan", blocks: sistematika),
      ])
  }

  private var unit: UnitState { dokumen.unit }

  private var latarBelakang: [Block] {
    let plan = dokumen.rencana
    let followed = plan.versi.flatMap { unit.perencanaan.versi[$0]?.nama }
    let changed =
      plan.tahap == .perubahan
      ? ["Renja ini mengubah Renja Tahun \(plan.tahun). Alasan perubahannya: \(plan.alasan)"] : []
    return (dokumen.keteranganTerbuka.map { [.paragraph(RichText($0))] } ?? []) + [
      "Rencana kerja (Renja) \(unit.nama) Tahun \(plan.tahun) adalah rencana satu tahun yang menjabarkan \(followed ?? "rencana strategis") dan menjadi bahan RKPD Tahun \(plan.tahun).",
      "Renja disusun dari evaluasi pelaksanaan Renja Tahun \(plan.tahun - 2), perkiraan Tahun \(plan.tahun - 1), dan analisis kebutuhan Tahun \(plan.tahun), serta memuat prakiraan maju Tahun \(plan.tahun + 1).",
    ] + changed.map { .paragraph(RichText($0)) }
  }

  /// What the profile of the planned year says, else the regulations on which every Renja rests.
  private var landasan: [String] {
    let own = unit.organisasi.profil[dokumen.tahun]?.isi.landasanHukum ?? []
    let plan = dokumen.rencana
    let isNamed = !plan.dasarHukum.isEmpty && plan.landasan?.isTercetak ?? true
    return (own.isEmpty ? Self.baku : own) + (isNamed ? [plan.dasarHukum] : [])
  }

  /// What is said of a document whose own ground nobody printed: that is no law to be listed.
  private var takTercetak: [Block] {
    dokumen.rencana.landasan?.kalimatTakTercetak.map { [.paragraph(RichText($0))] } ?? []
  }

  private static let baku = [
    "Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional",
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
    "Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah",
    "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah",
    "Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019 tentang Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah",
  ]

  private var maksud: [Block] {
    [
      "Renja dimaksudkan sebagai pedoman \(unit.nama) dalam melaksanakan program, kegiatan, dan sub kegiatan Tahun \(dokumen.tahun).",
      "Tujuannya adalah menetapkan keluaran, target, lokasi, dan kebutuhan dana yang dapat diukur dan dievaluasi pada akhir tahun.",
    ]
  }

  private var sistematika: [Block] {
    [
      "Renja ini disusun dengan sistematika sebagai berikut:",
      .list(
        ItemList(
          .bullet,
          [
            "BAB I Pendahuluan memuat latar belakang, landasan hukum, maksud dan tujuan, dan sistematika penulisan.",
            "BAB II Hasil Evaluasi Renja Tahun Lalu memuat evaluasi pelaksanaan Renja, analisis kinerja pelayanan, isu-isu penting, telaah terhadap rancangan awal RKPD, dan penelaahan usulan masyarakat.",
            "BAB III Tujuan dan Sasaran memuat telaahan terhadap kebijakan, tujuan dan sasaran, serta program dan kegiatan.",
            "BAB IV Rencana Kerja dan Pendanaan memuat kebutuhan dana menurut program dan sumbernya.",
            "BAB V Penutup.",
          ])),
    ]
  }
}
