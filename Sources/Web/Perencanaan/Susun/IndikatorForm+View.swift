import HTML
import Sakip
import Selaras

extension IndikatorForm {
  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      if let indikator {
        p {
          a(.href(context.tautan(unit: ruang.unit.id, "/indikator/\(indikator.id)"))) { "Lihat indikator ini" }
          ". "
          a(.href(DefinisiForm.alamat(ruang.unit.id, indikator.id))) { "Isi definisi operasional dan rumusnya" }
        }
      }
      formulir {
        pokok
        caraUkur
        predikat
        kondisiAwal
        p(.class("berderet")) {
          button { "Simpan indikator" }
          a(.href(ruang.alamat)) { "Batal" }
        }
      }
      pencabutan("indikator", "Indikator yang sudah memiliki target, perjanjian, atau realisasi tidak dapat dicabut.")
    }
  }

  private var pokok: HTML {
    HTML {
      sebutanVersi
      SelectField(
        nama: "induk", judul: "Tujuan atau sasaran yang diukur", pilihan: induk,
        nilai: fields.nilai("induk", indukTercatat), galat: fields.galat("induk")
      ).html
      teks("nama", "Nama indikator", tertulis?.nama, "Misalnya: Indeks Kepuasan Masyarakat.", terpanjang: 600)
      teks("satuan", "Satuan", indikator?.satuan, "%, LKD, dokumen; kosongkan untuk indeks.", terpanjang: 400)
      BoxGroup(
        nama: "utama", judul: "Kedudukan",
        kotak: [
          .init(
            nilai: "ya", nama: "Indikator Kinerja Utama (IKU)",
            isTicked: fields.isTicked("utama", indikator?.utama ?? false))
        ]
      ).html
      VersiTermuat(ruang: ruang, fields: fields).html(indikator, di: diAtas)
      persetujuanLepas
    }
  }

  /// The tujuan or sasaran under which a new one was begun.
  private var diAtas: (any BagianVersi)? {
    let parts = diBawah.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    return parts[0] == "tujuan" ? ruang.rencana.tujuan[parts[1]] : ruang.rencana.sasaran[parts[1]]
  }

  private var caraUkur: HTML {
    fieldset(.class("bidang")) {
      legend { "Cara mengukur" }
      pilihan("jenis", "Jenis nilai", JenisNilai.allCases.map { ($0, $0.nama) }, indikator?.jenis ?? .angka)
      pilihan(
        "polaritas", "Arah yang lebih baik", Polaritas.allCases.map { ($0, $0.nama) }, indikator?.polaritas ?? .naik)
      pilihan(
        "frekuensi", "Diukur setiap", Periode.Jenis.allCases.map { ($0, $0.rawValue) }, indikator?.frekuensi ?? .tahun)
      pilihan(
        "agregasi", "Nilai setahun", Agregasi.allCases.map { ($0, $0.rumus) }, indikator?.agregasi ?? .terakhir)
      teks(
        "desimal", "Banyak desimal", indikator.map { String($0.desimal) } ?? "2", "0 sampai 6.", papan: "numeric",
        terpanjang: 1)
      div(.id("perbandingan"), .tabindex(-1)) {
        if let problem = fields.galat("perbandingan") { p(.class("pesan-galat")) { problem } }
        teks(
          "pembilang", "Pembilang", indikator?.perbandingan?.pembilang,
          "Hanya untuk nilai yang dihitung dari perbandingan: yang dihitung di atas garis.", terpanjang: 600)
        teks(
          "penyebut", "Penyebut", indikator?.perbandingan?.penyebut, "Yang dihitung di bawah garis.", terpanjang: 600)
      }
    }
  }

  private var predikat: HTML {
    fieldset(.class("bidang")) {
      legend { "Predikat" }
      p(.class("petunjuk")) { "Hanya untuk nilai berpredikat." }
      TextArea(
        nama: "urutanPredikat", judul: "Urutan predikat",
        nilai: fields.nilai("urutanPredikat", (indikator?.urutanPredikat ?? []).joined(separator: "\n")),
        petunjuk: "Satu predikat setiap baris, yang terbaik lebih dahulu.", galat: fields.galat("urutanPredikat")
      ).html
      SelectField(
        nama: "skala", judul: "Skala yang memberi predikat pada angka",
        pilihan: [.init(nilai: "", nama: "Tanpa skala")]
          + ruang.unit.skalaPredikat.map { .init(nilai: $0.kode, nama: $0.nama) },
        nilai: fields.nilai("skala", indikator?.skala ?? ""), galat: fields.galat("skala")
      ).html
    }
  }

  private var kondisiAwal: HTML {
    fieldset(.class("bidang")) {
      legend { "Kondisi awal" }
      p(.class("petunjuk")) { "Keadaan sebelum rencana dimulai." }
      teks(
        "kondisiAwal", "Nilai", indikator?.kondisiAwal?.nilai.printed, "Seperti pada dokumen: 87,65 atau 72,09 (BB).")
      teks(
        "tahunAwal", "Tahun", indikator?.kondisiAwal?.tahun.map { String($0) }, nil, papan: "numeric", terpanjang: 4)
    }
  }

  private func teks(
    _ name: String, _ title: String, _ recorded: String?, _ hint: String?, papan: String? = nil, terpanjang: Int = 200
  ) -> HTML {
    FormField(
      nama: name, judul: title, nilai: fields.nilai(name, recorded ?? ""),
      petunjuk: fields.tersimpan(name, recorded ?? "") ?? hint, galat: fields.galat(name), papanKetik: papan,
      terpanjang: terpanjang
    ).html
  }

  private func pilihan<Value: RawRepresentable<String>>(
    _ name: String, _ title: String, _ choices: [(Value, String)], _ recorded: Value
  ) -> HTML {
    SelectField(
      nama: name, judul: title, pilihan: choices.map { .init(nilai: $0.0.rawValue, nama: $0.1) },
      nilai: fields.nilai(name, recorded.rawValue), galat: fields.galat(name)
    ).html
  }

  /// What the form shows and changes: the indikator as the last version has it that may still be changed.
  private var tertulis: IndikatorDitetapkan? {
    indikator.map { ruang.rencana.sebagaimana($0, dalam: ruang.rencana.versiTertulis($0)?.id) }
  }

  private var indukTercatat: String {
    guard let tertulis else { return diBawah }
    switch tertulis.tempat(dalam: nil) {
    case .sasaran(let id): return "sasaran:\(id)"
    case .tujuan(let id): return "tujuan:\(id)"
    case nil: return ""
    }
  }

  /// What other versions call it and what it measures there, where that is not what the form shows.
  @HTMLBuilder private var sebutanVersi: HTML {
    if let tertulis, let shown = ruang.rencana.versiTertulis(tertulis) {
      let others = ruang.rencana.versiBerurutan.filter { version in
        ruang.rencana.termuat(tertulis, dalam: version.id)
          && (tertulis.nama(dalam: version.id) != tertulis.nama
            || tertulis.tempat(dalam: version.id) != tertulis.tempat(dalam: nil))
      }
      if !others.isEmpty {
        p(.class("petunjuk")) { "Nama dan tempat di bawah ini menurut \(shown.nama). Versi lain menyebutnya sendiri:" }
        ul(.class("petunjuk")) {
          for version in others {
            li {
              "\(version.nama)\(ruang.status(version) == .ditutup ? " (sudah ditutup)" : ""): \u{201C}\(tertulis.nama(dalam: version.id))\u{201D} untuk \u{201C}\(ruang.rencana.sasaranAtauTujuan(tertulis, dalam: version.id))\u{201D}."
            }
          }
        }
      }
    }
  }

  private var induk: [SelectField.Pilihan] {
    let plan = ruang.rencana
    return [.init(nilai: "", nama: "Pilih tujuan atau sasaran")]
      + plan.tujuan.semua.flatMap { goal in
        [.init(nilai: "tujuan:\(goal.id)", nama: "Tujuan: \(plan.rumusanTerbuka(goal))")]
          + plan.sasaran.semua.filter { $0.tujuan == goal.id }
          .map { .init(nilai: "sasaran:\($0.id)", nama: "Sasaran: \(plan.rumusanTerbuka($0))") }
      }
  }
}
