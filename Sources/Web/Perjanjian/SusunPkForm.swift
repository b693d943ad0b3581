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
        if page.tanpaTanggal {
          "Tanggal penandatanganannya belum dipilih; yang ditampilkan ialah keadaan akhir tahun \(page.tahun). "
        }
        "Target diambil dari \(penyusunan.versi.nama), yang berlaku pada \(penyusunan.tanggalTercetak). \(sumberPagu) Keduanya dipilih, tidak diketik. "
        penyusunan.pihakKedua.map { "Pihak kedua: \($0.nama)." } ?? "Perjanjian ini ditandatangani satu pihak."
      }
      FormFrame(
        alamat: SusunPk.alamat(page.context, page.unit.id, page.tahun, page.jabatan.id), token: page.context.formToken,
        kelas: "formulir susun-pk", draf: page.context.pengguna?.account.name
      ).html {
        input(.type("hidden"), .name("terlihat"), .value(isSent ? kiriman["terlihat"] ?? "" : seen))
        waktu
        tanpaMurni
        if penyusunan.nomor > 0 { alasan }
        if !penyusunan.kepala { pohon }
        SusunPkPilihan(page: page, penyusunan: penyusunan).html
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
        nilai: isSent ? kiriman["tanggal"] : page.tanpaTanggal ? nil : penyusunan.tanggal.iso,
        petunjuk: petunjukTanggal, galat: pesan("tanggal"),
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

  private var petunjukTanggal: String {
    let what = "Menentukan versi \(page.unit.namaRencana) dan anggaran yang berlaku."
    return penyusunan.hanyaBulan == true
      ? "\(what) Dari naskah ini hanya \(penyusunan.tanggalTercetak) yang diketahui; itu tetap demikian selama tanggalnya tidak diganti."
      : what
  }

  /// Where no agreement of the year counts yet, a revision may be known alone: who says why writes that one.
  @HTMLBuilder private var tanpaMurni: HTML {
    if penyusunan.nomor == 0 || penyusunan.tanpaMurni != nil {
      details(.class("bidang"), .open(penyusunan.tanpaMurni != nil || pesan("tanpaMurni") != nil)) {
        summary { "Perjanjian murninya tidak tercatat" }
        TextArea(
          nama: "tanpaMurni", judul: "Mengapa perjanjian murninya tidak tercatat",
          nilai: isSent ? kiriman.teks("tanpaMurni") : penyusunan.tanpaMurni ?? "",
          petunjuk:
            "Isi hanya bila yang diketahui perubahannya saja, beserta dari mana isinya. Yang disusun lalu perubahan ke-1 beserta alasannya; kosongkan untuk menyusun perjanjian murni.",
          galat: pesan("tanpaMurni"), baris: 3
        ).html
      }
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

  /// What the pohon kinerja gives to the post, and what it does not.
  private var pohon: HTML {
    let nodes = penyusunan.pohon.simpul
    let address = page.context.tautan(unit: page.unit.id, "/pohon", tahun: page.tahun)
    return section(.class("catatan")) {
      if nodes.isEmpty {
        p {
          "Pohon kinerja belum memberi simpul kepada jabatan ini, sehingga tidak ada yang disarankan. "
          a(.href(address)) { "Pilih jabatannya pada simpul pohon kinerja" }
          ", atau pilih sendiri di bawah."
        }
      } else {
        p {
          "Yang disarankan di bawah berasal dari \(Count(nodes.count).of("simpul")) "
          a(.href(address)) { "pohon kinerja" }
          " yang jabatannya \(penyusunan.jabatan.nama):"
        }
        ul(.class("simpul-jabatan")) {
          for node in nodes { li { a(.href(page.context.tautan(node.kunci))) { node.kondisi } } }
        }
      }
      if !penyusunan.pohon.tahunLain.isEmpty, penyusunan.programDisarankan.isEmpty {
        p {
          "Simpulnya terhubung dengan anggaran tahun \(penyusunan.pohon.tahunLain.sorted().map { String($0) }.joined(separator: ", ")), bukan \(String(page.tahun)); lampiran anggarannya dipilih sendiri."
        }
      }
    }
  }
}
