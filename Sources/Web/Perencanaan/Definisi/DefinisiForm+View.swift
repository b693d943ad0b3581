import HTML
import Sakip
import Selaras

extension DefinisiForm {
  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Lembar definisi operasional: apa yang diukur, bagaimana nilainya dihitung, dari data mana, dan siapa yang bertanggung jawab. Bagian yang belum diketahui boleh dikosongkan dahulu."
      }
      formulir {
        input(.type("hidden"), .name(IsianDefinisi.banyakBaris), .value(String(baris.count)))
        arti
        perhitungan
        variabel
        sumber
        mutu
        if !kejanggalan.isEmpty { perluDiketahui }
        p(.class("berderet")) {
          button(.name("aksi"), .value("simpan")) { "Simpan definisi" }
          a(.href(alamatBatal)) { "Batal" }
        }
      }
    }
  }

  private var sheet: DefinisiIndikator { indikator.definisi }

  private var arti: HTML {
    fieldset(.class("bidang")) {
      legend { "Apa yang diukur dan mengapa" }
      panjang("makna", "Makna", sheet.makna, "Apa yang ditunjukkan angkanya.")
      panjang("alasan", "Alasan pemilihan", sheet.alasan, "Mengapa indikator ini dipakai untuk sasarannya.")
    }
  }

  private var perhitungan: HTML {
    fieldset(.class("bidang")) {
      legend { "Cara menghitung" }
      panjang("formulasi", "Formulasi", sheet.formulasi, "Dengan kata-kata, seperti pada dokumen.", baris: 3)
      panjang(
        "rumus", "Rumus", sheet.rumus ?? "",
        "Dengan simbol variabel di bawah, misalnya ditangani / terjadi * 100. Satuan indikator: \(indikator.satuan.isEmpty ? "indeks, tanpa satuan" : indikator.satuan).",
        baris: 2)
      pemeriksaan?.html ?? .empty
      p { button(.class("sekunder"), .name("aksi"), .value("periksa")) { "Periksa rumus" } }
      caraMenulis
      pilihan(
        "agregasiUnit", "Nilai beberapa unit menjadi satu", AgregasiUnit.allCases.map { ($0.rawValue, $0.rumus) },
        sheet.agregasiUnit?.rawValue, kosong: "Belum dinyatakan")
    }
  }

  private var caraMenulis: HTML {
    details {
      summary { "Cara menulis rumus" }
      ul {
        li {
          "Tanda hitung: "
          code { "+" }
          ", "
          code { "-" }
          ", "
          code { "*" }
          ", "
          code { "/" }
          ", dan kurung. Beri spasi di kedua sisi tanda kurang: "
          code { "n - n1" }
          "."
        }
        li { "Angka memakai koma untuk desimal, misalnya 12,5. Kalikan dengan 100 bila satuannya persen." }
        li {
          "Fungsi: "
          code { "jumlah( )" }
          ", "
          code { "rata( )" }
          ", "
          code { "maks( )" }
          ", "
          code { "min( )" }
          " atas variabel yang dinyatakan per periode, komponen, atau unit, misalnya "
          code { "jumlah(nilai * bobot)" }
          "."
        }
        li { "Huruf besar dan kecil pada simbol dibedakan." }
      }
    }
  }

  private var variabel: HTML {
    fieldset(.class("bidang"), .id("variabel"), .tabindex(-1)) {
      legend { "Variabel rumus" }
      if let problem = fields.galat("variabel") { p(.class("pesan-galat")) { problem } }
      for index in baris.indices { satuVariabel(index + 1, baris[index]) }
      if baris.count < FormulaVocabulary.maximumVariables {
        p { button(.class("sekunder"), .name("aksi"), .value("tambah")) { "Tambah variabel" } }
      }
      pilihan(
        "metode", "Untuk indeks gabungan: cara menggabungkan komponen",
        MetodeKomposit.allCases.map { ($0.rawValue, $0.rumus) }, sheet.metode?.rawValue, kosong: "Bukan indeks gabungan"
      )
    }
  }

  private func satuVariabel(_ number: Int, _ row: BarisVariabel) -> HTML {
    fieldset(.class("bidang", "baris-variabel")) {
      legend { "Variabel \(number)" }
      div(.class("kisi-isian")) {
        bidang(number, .simbol, "Simbol", row, terpanjang: 40)
        bidang(number, .nama, "Yang dihitung atau diukur", row, terpanjang: 600)
        bidang(number, .satuan, "Satuan", row, terpanjang: 80)
        bidang(number, .sumber, "Sumber", row, terpanjang: 600)
        pilihanBaris(
          number, .peran, "Peran", PeranVariabel.allCases.map { ($0.rawValue, $0.nama) }, row, "Belum disebut")
        pilihanBaris(
          number, .cakupan, "Dinyatakan per", FormulaScope.allCases.map { ($0.rawValue, $0.rawValue) }, row,
          "Satu nilai saja")
        bidang(number, .bobot, "Bobot komponen (%)", row, terpanjang: 40, papan: "decimal")
      }
      p {
        button(.class("sekunder"), .name("aksi"), .value(Self.hapus + String(number))) {
          "Hapus"
          span(.class("hanya-pembaca-layar")) { " variabel \(number) \(row[.simbol])" }
        }
      }
    }
  }

  private func bidang(
    _ number: Int, _ part: BarisVariabel.Bidang, _ title: String, _ row: BarisVariabel, terpanjang: Int,
    papan: String? = nil
  ) -> HTML {
    let name = part.nama(number)
    return FormField(
      nama: name, judul: title, nilai: row[part], galat: fields.galat(name), papanKetik: papan, terpanjang: terpanjang
    ).html
  }

  private func pilihanBaris(
    _ number: Int, _ part: BarisVariabel.Bidang, _ title: String, _ choices: [(String, String)], _ row: BarisVariabel,
    _ empty: String
  ) -> HTML {
    SelectField(
      nama: part.nama(number), judul: title,
      pilihan: [.init(nilai: "", nama: empty)] + choices.map { .init(nilai: $0.0, nama: $0.1) }, nilai: row[part]
    ).html
  }

  private var sumber: HTML {
    fieldset(.class("bidang")) {
      legend { "Sumber data dan penanggung jawab" }
      panjang("sumberData", "Sumber data", sheet.sumberData, nil, baris: 2)
      panjang(
        "pembanding", "Sumber pembanding", sheet.pembanding ?? "", "Misalnya rilis provinsi atau nasional.", baris: 2)
      panjang(
        "penanggungJawab", "Penanggung jawab", sheet.penanggungJawab, "Seperti pada dokumen.", baris: 2)
      pilihan(
        "jabatan", "Jabatan yang bertanggung jawab",
        ruang.unit.organisasi.jabatan.semua.map { ($0.id, $0.nama) }, sheet.jabatan, kosong: "Belum ditautkan")
      panjang("referensi", "Referensi", sheet.referensi, "Keputusan atau peraturan yang memuat definisi ini.", baris: 2)
    }
  }

  private var mutu: HTML {
    fieldset(.class("bidang")) {
      legend { "Pernyataan kualitas data" }
      panjang("verifikasiData", "Cara data diverifikasi", sheet.verifikasiData ?? "", "Siapa memeriksa apa, dan kapan.")
      panjang(
        "keterbatasanData", "Keterbatasan yang diketahui", sheet.keterbatasanData ?? "",
        "Misalnya data sementara, survei berselang, atau cakupan yang belum lengkap.")
      if let text = sheet.kualitasData {
        panjang("kualitasData", "Pernyataan sebelumnya", text, "Pindahkan ke dua isian di atas bila masih berlaku.")
      }
    }
  }

  private var perluDiketahui: HTML {
    fieldset(.class("bidang", "galat"), .id(Self.diketahui), .tabindex(-1)) {
      legend { "Perlu diketahui" }
      if let problem = fields.galat(Self.diketahui) { p(.class("pesan-galat")) { problem } }
      Components.butir(kejanggalan)
      label(.class("pilih")) {
        input(.type("checkbox"), .name(Self.diketahui), .value("ya"))
        " Memang demikian; catat definisi ini."
      }
    }
  }

  private func panjang(_ name: String, _ title: String, _ recorded: String, _ hint: String?, baris: Int = 4) -> HTML {
    TextArea(
      nama: name, judul: title, nilai: fields.nilai(name, recorded),
      petunjuk: fields.tersimpan(name, recorded) ?? hint, galat: fields.galat(name), baris: baris
    ).html
  }

  private func pilihan(
    _ name: String, _ title: String, _ choices: [(String, String)], _ recorded: String?, kosong: String
  ) -> HTML {
    SelectField(
      nama: name, judul: title,
      pilihan: [.init(nilai: "", nama: kosong)] + choices.map { .init(nilai: $0.0, nama: $0.1) },
      nilai: fields.nilai(name, recorded ?? ""), galat: fields.galat(name)
    ).html
  }
}
