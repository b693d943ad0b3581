import HTML
import Sakip
import Selaras

extension DokumenRencanaForm {
  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      if isClosed { tertutup } else { isian }
      if !isClosed {
        pencabutan("dokumen", akibatPencabutan, beserta: (Self.terlihatIsi, tandaIsi))
      }
    }
  }

  /// What is lost with the document, and what keeps it.
  private var akibatPencabutan: String {
    let kept = "Dokumen yang diubah dokumen lain tidak dapat dicabut."
    if !besertaIsi.isEmpty { return "Dokumen ini dicabut\(besertaIsi). \(kept)" }
    let isFilled = rencana.map { !plan.isi(rencana: $0.id).kosong } ?? false
    return isFilled ? "Dokumen ini pernah ditutup, sehingga isinya dicabut satu per satu lebih dahulu. \(kept)" : kept
  }

  @HTMLBuilder private var tertutup: HTML {
    if let rencana {
      p(.class("kepala-halaman")) {
        StatusVersi.ditutup.lencana
        " Dokumen ini tidak berubah lagi; perubahan dicatat pada dokumen tahap Perubahan."
      }
      Components.daftarIsi([
        ("Tahap", HTML(rencana.tahap.nama)), ("Tanggal", HTML(rencana.tanggalTercetak)),
        ("Dasar hukum", DasarHukum(context: context, unit: ruang.unit, rencana: rencana).html),
        ("Alasan", Components.teks(rencana.alasan, kosong: "tidak ada")),
      ])
      p { a(.href(context.tautan(unit: ruang.unit.id, "/renja/\(rencana.id)"))) { "Kembali ke dokumen" } }
    }
  }

  private var isian: HTML {
    formulir(denganBerkas: true) {
      pilihan(
        "dokumen", "Dokumen", macam.map { ($0.rawValue, $0.nama) }, rencana?.dokumen.rawValue ?? macam.last?.rawValue)
      FormField(
        nama: "tahun", judul: "Tahun yang direncanakan", nilai: fields.nilai("tahun", String(tahun)),
        petunjuk: fields.tersimpan("tahun", String(tahun)), galat: fields.galat("tahun"), papanKetik: "numeric",
        terpanjang: 40, isRequired: true
      ).html
      pilihan(
        "tahap", "Tahap", RencanaTahunanDitetapkan.Tahap.allCases.map { ($0.rawValue, $0.nama) },
        (rencana?.tahap ?? tahapAwal).rawValue)
      teks("nama", "Nama dokumen", rencana?.nama ?? "", "Contoh: Renja Tahun \(tahun).")
      FormField(
        nama: "tanggal", judul: "Tanggal dokumen", jenis: .date,
        nilai: fields.nilai("tanggal", rencana?.tanggal.iso ?? ""), galat: fields.galat("tanggal"), isRequired: true
      ).html
      if rencana == nil { awal }
      landasan
      TextArea(
        nama: "alasan", judul: "Alasan perubahan", nilai: fields.nilai("alasan", rencana?.alasan ?? ""),
        petunjuk: fields.tersimpan("alasan", rencana?.alasan ?? "") ?? "Wajib untuk tahap Perubahan.",
        galat: fields.galat("alasan"), baris: 3
      ).html
      pilihan(
        "versi", "\(ruang.unit.namaRencana) yang diikuti",
        (rencana == nil && !plan.versi.semua.isEmpty ? [(Self.mengikuti, "yang berlaku pada tanggal dokumen")] : [])
          + [("", "belum ditentukan")]
          + plan.versiBerurutan.map { ($0.id, "\($0.nama), mulai \($0.tanggal.printed)") },
        rencana == nil && !plan.versi.semua.isEmpty ? Self.mengikuti : rencana?.versi)
      tetap
      pilihan(
        "nomenklatur", "Nomenklatur",
        (rencana == nil ? [(Self.mengikuti, otomatis)] : []) + [("", Self.tidakDiperiksa)]
          + context.state.anggaran.nomenklatur.semua.map { ($0.id, $0.nama) },
        rencana.map { $0.nomenklatur ?? "" } ?? Self.mengikuti,
        petunjuk:
          "\(rencana == nil ? "Bawaannya nomenklatur dokumen yang diubah, atau yang berlaku pada tahunnya. " : "")Kode dan nama setiap baris lalu harus sesuai dengan nomenklatur ini; kodenya disarankan saat diketik.\(context.state.anggaran.nomenklatur.semua.map(\.catatanIsi).joined())"
      )
      p(.class("berderet")) {
        button { rencana == nil ? "Buat dokumen" : "Simpan dokumen" }
        a(.href(ruang.alamat)) { "Batal" }
      }
    }
  }

  /// Asked once a version was chosen that another one had replaced by the day of the document.
  @HTMLBuilder private var tetap: HTML {
    let isTicked = fields.isTicked(Self.versiTetap, rencana?.versiTetap == true)
    if isTicked || fields.galat(Self.versiTetap) != nil {
      BoxGroup(
        nama: Self.versiTetap, judul: "Versi yang sudah digantikan",
        kotak: [.init(nilai: "ya", nama: "Dokumen ini memang mengikuti versi lama itu", isTicked: isTicked)],
        galat: fields.galat(Self.versiTetap)
      ).html
    }
  }

  /// What a new document has where nobody chooses, with its name for the year that is shown: a document of another year
  /// has that of its own.
  private var otomatis: String {
    let id = macam.last.flatMap { nomenklatur($0, tahapAwal, tahun: tahun) }
    let name = id.flatMap { context.state.anggaran.nomenklatur[$0]?.nama } ?? Self.tidakDiperiksa
    return "bawaan (\(tahun): \(name))"
  }

  /// What a new document begins with, where there is one before it.
  @HTMLBuilder private var awal: HTML {
    let earlier = plan.rencanaTahunan.semua.filter { !plan.isi(rencana: $0.id).kosong }
    if !earlier.isEmpty {
      BoxGroup(
        nama: Self.salin, judul: "Isi awal",
        kotak: [
          .init(
            nilai: "ya", nama: Self.judulSalin, isTicked: fields.isTicked(Self.salin, true))
        ],
        petunjuk:
          "Baris, keluaran, evaluasi, kinerja pelayanan, isu, dan usulan. Untuk tahap Perubahan: isi dokumen yang diubah.",
        galat: fields.galat(Self.salin)
      ).html
    }
  }

  private var landasan: HTML {
    fieldset(.class("bidang")) {
      legend { "Dasar hukum" }
      LandasanForm(tercatat: rencana?.landasan).html(fields)
      if let rencana, !rencana.dasar.isEmpty {
        teks(
          "dasar", "Dasar hukum yang dicatat sebelumnya", rencana.dasar,
          "Hanya dipakai bila jenis dan nomornya kosong.",
          terpanjang: 1000)
      }
    }
  }

  private func pilihan(
    _ name: String, _ title: String, _ choices: [(String, String)], _ recorded: String?, petunjuk: String? = nil
  ) -> HTML {
    SelectField(
      nama: name, judul: title, pilihan: choices.map { .init(nilai: $0.0, nama: $0.1) },
      nilai: fields.nilai(name, recorded ?? ""), petunjuk: petunjuk, galat: fields.galat(name)
    ).html
  }

  private func teks(_ name: String, _ title: String, _ recorded: String, _ hint: String, terpanjang: Int = 200) -> HTML
  {
    FormField(
      nama: name, judul: title, nilai: fields.nilai(name, recorded),
      petunjuk: fields.tersimpan(name, recorded) ?? hint, galat: fields.galat(name), terpanjang: terpanjang
    ).html
  }
}
