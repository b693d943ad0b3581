import Selaras

/// Why a template has no rows, and what to do.
struct TemplatKosong {
  let pilihan: PilihanImpor

  private var tahun: Int { pilihan.permintaan.tahun }

  /// Why there is nothing to be filled in, so that no template is given; `nil` where rows can be added.
  var halangan: String? {
    if pilihan.jenis == .nomenklatur, pilihan.daftarVersi.isEmpty {
      return
        "Belum ada versi nomenklatur. Catat versinya lebih dahulu pada halaman nomenklatur, lalu isi kodenya dari sini."
    }
    guard pilihan.jenis == .anggaran, !units.contains(where: adaPagu) else { return nil }
    return
      "Pagu sub kegiatan tahun \(tahun) belum ditetapkan, sehingga belum ada realisasi anggaran yang dapat diisi. Impor lebih dahulu lembar \u{201C}\(JenisImpor.pagu.nama)\u{201D}, atau pilih tahun lain."
  }

  /// In one sentence or two.
  var uraian: String {
    switch pilihan.jenis {
    case .anggaran, .realisasi:
      "Tidak ada yang perlu diisi untuk pilihan ini; templatnya hanya berisi judul kolom."
    case .pagu:
      "Anggaran tahun \(tahun) belum dicatat; templatnya hanya berisi judul kolom. Tambahkan satu baris untuk setiap program, kegiatan, dan sub kegiatan."
    case .nomenklatur:
      "Versi ini belum memuat kode; templatnya hanya berisi judul kolom. Tambahkan satu baris untuk setiap kode, dengan kode versi \u{201C}\(pilihan.versi ?? "")\u{201D}."
    case .rencana:
      "Belum ada tujuan dan sasaran yang dapat dituliskan; templatnya hanya berisi judul kolom. Catat versinya lebih dahulu pada halaman rencana, lalu tambahkan barisnya dengan kode versi itu."
    case .program: program
    case .renja:
      "Belum ada baris yang dapat dituliskan; templatnya hanya berisi judul kolom. Tetapkan dokumennya lebih dahulu pada halaman Renja, lalu tambahkan barisnya dengan kode dokumen itu."
    case .rencanaAksi:
      "Tidak ada rencana aksi tahun \(tahun) yang masih dapat diisi; templatnya hanya berisi judul kolom. Susun rencana aksinya lebih dahulu dari perjanjian kinerja."
    case .target where semuaDitutup:
      "Semua versi rencana sudah ditutup, sehingga targetnya tidak dapat diubah lagi; templatnya hanya berisi judul kolom. Catat versi baru lebih dahulu pada halaman rencana, lalu unduh templatnya kembali."
    case .pohon, .target, .definisi, .unit, .unitKerja, .jabatan:
      "Belum ada yang dapat dituliskan lebih dahulu; templatnya hanya berisi judul kolom. Tambahkan barisnya."
    }
  }

  /// Whether there are versions of plans and nobody may change any of them.
  private var semuaDitutup: Bool {
    let plans = units.map(\.perencanaan)
    return plans.contains { $0.versi.count > 0 }
      && plans.allSatisfy { plan in plan.versi.semua.allSatisfy { plan.status(versi: $0.id) == .ditutup } }
  }

  /// The version that is filled in lists no program; another one may.
  private var program: String {
    let plans = units.map(\.perencanaan)
    let open = plans.flatMap { plan in plan.versiBerurutan.filter { plan.status(versi: $0.id) == .terbuka } }
    let chosen = pilihan.permintaan.versi.flatMap { id in plans.lazy.compactMap { $0.versi[id] }.first }
    guard let version = chosen ?? open.last else {
      return
        "Belum ada versi yang masih terbuka; templatnya hanya berisi judul kolom. Catat versinya lebih dahulu pada halaman rencana, lalu tambahkan satu baris untuk setiap program dengan kode versi itu."
    }
    let filled = plans.flatMap { plan in
      plan.versiBerurutan.map { ($0, plan.program(dalam: $0.id).count) }.filter { $0.1 > 0 }
    }
    let example = filled.last.map { source, count in
      " \u{201C}\(source.nama)\u{201D} memuat \(Count(count).of("program")): pilih versi itu untuk mengunduh daftarnya, lalu ganti kode versinya."
    }
    guard open.contains(where: { $0.id == version.id }) else {
      return
        "\u{201C}\(version.nama)\u{201D} sudah ditutup dan tidak memuat program; templatnya hanya berisi judul kolom. Pilih versi yang masih terbuka.\(example ?? "")"
    }
    return
      "\u{201C}\(version.nama)\u{201D} belum memuat program; templatnya hanya berisi judul kolom. Tambahkan satu baris untuk setiap program dengan kode versi \u{201C}\(version.id)\u{201D}.\(example ?? "")"
  }

  private var units: [UnitState] {
    pilihan.daftarUnit.filter { pilihan.permintaan.unit == nil || $0.id == pilihan.permintaan.unit }
  }

  private func adaPagu(_ unit: UnitState) -> Bool {
    unit.anggaran.tahun[tahun]?.subKegiatan.values.contains { $0.paguBerlaku != nil } == true
  }
}
