import HTML
import Sakip
import Selaras

/// The fields of a draft.
struct SusunPkForm {
  let page: SusunPkPage
  let penyusunan: PenyusunanPk

  private var kiriman: FormValues { page.kiriman }
  private var isSent: Bool { kiriman.memuat("terlihat") }

  var html: HTML {
    let object = Objek.naskahPk(tahun: page.tahun, jabatan: page.jabatan.id, nomor: penyusunan.nomor)
    let seen = SeenField(unit: page.unit, objek: object).nilai
    return HTML {
      p(.class("ringkas")) {
        "Target diambil dari \(penyusunan.versi.nama), yang berlaku pada \(penyusunan.tanggal.printed). \(sumberPagu) Keduanya dipilih, tidak diketik. "
        penyusunan.pihakKedua.map { "Pihak kedua: \($0.nama)." } ?? "Perjanjian ini ditandatangani satu pihak."
      }
      FormFrame(
        alamat: SusunPk.alamat(page.context, page.unit.id, page.tahun, page.jabatan.id), token: page.context.formToken,
        kelas: "formulir susun-pk", draf: page.context.pengguna?.account.name
      ).html {
        input(.type("hidden"), .name("terlihat"), .value(isSent ? kiriman["terlihat"] ?? "" : seen))
        waktu
        if penyusunan.nomor > 0 { alasan }
        indikator
        program
        p(.class("berderet")) {
          button(.name("aksi"), .value("simpan")) { "Simpan draf" }
          a(.href(page.context.tautan(unit: page.unit.id, "/perjanjian", tahun: page.tahun))) { "Batal" }
        }
      }
    }
  }

  /// From which version of the budget the money is, and why not from the other.
  private var sumberPagu: String {
    penyusunan.anggaran.map { "Pagu diambil dari \($0.versi.nama). \($0.uraian)" }
      ?? "Anggaran tahun \(page.tahun) belum dicatat, sehingga belum ada pagu yang dapat diambil."
  }

  private func pesan(_ field: String) -> String? { page.galat.first { $0.bidang == field }?.pesan }

  private var waktu: HTML {
    HTML {
      FormField(
        nama: "tanggal", judul: "Tanggal penandatanganan", jenis: .date,
        nilai: isSent ? kiriman["tanggal"] : penyusunan.tanggal.iso,
        petunjuk: "Menentukan versi \(page.unit.namaRencana) dan anggaran yang berlaku.", galat: pesan("tanggal"),
        isRequired: true
      ).html
      p {
        button(.class("sekunder"), .name("aksi"), .value("tanggal")) { "Tampilkan target pada tanggal ini" }
      }
      FormField(
        nama: "tempat", judul: "Tempat penandatanganan",
        nilai: isSent
          ? kiriman["tempat"] : page.sebelumnya?.isi.tempat ?? page.unit.organisasi.identitas.isi.tempat,
        galat: pesan("tempat"), terpanjang: 100, isRequired: true
      ).html
    }
  }

  private var alasan: HTML {
    let chosen = isSent ? kiriman["alasan"] : page.sebelumnya?.isi.alasan?.rawValue
    let problem = pesan("alasan")
    return HTML {
      fieldset(.id("alasan"), .class(problem == nil ? "bidang" : "bidang galat"), .tabindex(-1)) {
        legend { "Alasan perubahan (PermenPANRB 53/2014)" }
        if let problem { p(.class("pesan-galat")) { problem } }
        for ground in PerjanjianKinerjaDitetapkan.AlasanPerubahan.allCases {
          label(.class("pilih")) {
            input(.type("radio"), .name("alasan"), .value(ground.rawValue), .checked(chosen == ground.rawValue))
            span { ground.nama.prefix(1).uppercased() + ground.nama.dropFirst() }
          }
        }
      }
      TextArea(
        nama: "uraianAlasan", judul: "Uraian alasan",
        nilai: isSent ? kiriman.teks("uraianAlasan") : page.sebelumnya?.isi.uraianAlasan ?? "",
        petunjuk: "Apa yang berubah dan atas dasar apa, misalnya berita acara dengan nomor dan tanggalnya.",
        galat: pesan("uraianAlasan"), baris: 3, isRequired: true
      ).html
    }
  }

  private var indikator: HTML {
    let chosen = Set(kiriman.all("indikator"))
    let problem = pesan("indikator")
    return fieldset(.id("indikator"), .class(problem == nil ? "bidang" : "bidang galat"), .tabindex(-1)) {
      legend { "Indikator yang dijanjikan" }
      if let problem { p(.class("pesan-galat")) { problem } }
      if penyusunan.calon.isEmpty {
        p {
          Components.nihil(
            "\(penyusunan.versi.nama) belum memuat target tahun \(page.tahun). Tetapkan targetnya lebih dahulu.")
        }
      }
      for one in penyusunan.calon {
        label(.class("pilih")) {
          input(
            .type("checkbox"), .name("indikator"), .value(one.indikator.id),
            .checked(isSent ? chosen.contains(one.indikator.id) : one.disarankan))
          span {
            one.indikator.nama
            " "
            small { "target \(Satuan.cetak(one.target, satuan: one.indikator.satuan))" }
          }
        }
      }
    }
  }

  private var program: HTML {
    let chosen = Set(kiriman.all("program"))
    let before = page.sebelumnya.map { Set($0.isi.program.map(\.kunci)) }
    let problem = pesan("program")
    return fieldset(.id("program"), .class(problem == nil ? "bidang" : "bidang galat"), .tabindex(-1)) {
      legend { "Program dan anggaran" }
      if let problem { p(.class("pesan-galat")) { problem } }
      if penyusunan.program.isEmpty {
        p {
          Components.nihil(
            "Anggaran \(page.unit.nama) tahun \(page.tahun) belum dicatat; perjanjian dapat disusun tanpa lampiran program."
          )
        }
      }
      for one in penyusunan.program {
        label(.class("pilih")) {
          input(
            .type("checkbox"), .name("program"), .value(one.kunci),
            .checked(isSent ? chosen.contains(one.kunci) : before?.contains(one.kunci) ?? true))
          span {
            one.nama
            " "
            small { one.pagu?.printedWithCurrency ?? "belum ada anggaran" }
          }
        }
      }
    }
  }
}
