import HTML
import Selaras

/// The checklist to fill in.
extension DaftarUjiPage {
  var formulir: HTML {
    FormFrame(
      alamat: reviu.alamat("/daftar-uji"), token: reviu.context.formToken, kelas: "formulir menulis",
      draf: reviu.context.pengguna?.account.name, isBelumDisimpan: isian != semula
    ).html {
      for part in ButirUji.Bagian.allCases {
        h2 { "\(part.rawValue). \(part.nama)" }
        for item in ButirUji.semua where item.bagian == part { bidang(item) }
      }
      if !kesiapan.jawaban.isEmpty {
        FormField(
          nama: "alasan", judul: "Alasan, bila ada jawaban yang dikosongkan", nilai: alasan,
          galat: galat.first { $0.bidang == "alasan" }?.pesan, terpanjang: 2000
        ).html
      }
      p(.class("berderet")) {
        button { "Simpan daftar uji" }
        a(.href(reviu.alamat("/pernyataan"))) { "Ke pernyataan reviu" }
      }
    }
  }

  private func pesan(_ field: IsianButir.Bidang, _ item: ButirUji) -> String? {
    galat.first { $0.bidang == field.nama(item.kode) }?.pesan
  }

  private func bidang(_ item: ButirUji) -> HTML {
    let (id, problem) = (IsianButir.Bidang.jawaban.nama(item.kode), pesan(.jawaban, item))
    let typed = isian[item.kode] ?? IsianButir(nil)
    return fieldset(.class(problem == nil ? "bidang" : "bidang galat"), .id(id)) {
      legend { "\(item.kode) \(item.pernyataan)" }
      input(.type("hidden"), .name("terlihat-\(item.kode)"), .value(terlihat[item.kode] ?? ""))
      input(.type("hidden"), .name("semula-\(item.kode)"), .value(semula[item.kode]?.jawaban ?? ""))
      input(.type("hidden"), .name("semula-catatan-\(item.kode)"), .value(semula[item.kode]?.catatan ?? ""))
      if let problem {
        p(.class("pesan-galat")) {
          span(.class("hanya-pembaca-layar")) { "Galat: " }
          problem
        }
      }
      if bertabrakan.contains(item.kode) { terbaru(item) }
      PetunjukUji(kesiapan: kesiapan, butir: item).html
      div(.class("jawaban")) {
        for answer in DaftarUjiDiisi.Jawaban.allCases {
          pilihan(item, answer.rawValue, answer.nama, isChosen: typed.jawaban == answer.rawValue)
        }
        if kesiapan.jawaban[item.kode] != nil || bertabrakan.contains(item.kode) {
          pilihan(item, "", "Kosongkan", isChosen: typed.jawaban.isEmpty)
        }
      }
      TextArea(
        nama: IsianButir.Bidang.catatan.nama(item.kode), judul: "Catatan butir \(item.kode)", nilai: typed.catatan,
        galat: pesan(.catatan, item), baris: 2
      ).html
    }
  }

  private func pilihan(_ item: ButirUji, _ value: String, _ name: String, isChosen: Bool) -> HTML {
    label {
      input(
        .type("radio"), .name(IsianButir.Bidang.jawaban.nama(item.kode)), .value(value), .checked(isChosen))
      " \(name)"
    }
  }

  private func terbaru(_ item: ButirUji) -> HTML {
    div(.class("kilat", "perhatian")) {
      p {
        "Tersimpan sekarang, sesudah diubah sejak Anda membukanya: "
        strong { kesiapan.jawaban[item.kode]?.isi.jawaban.nama ?? "dikosongkan" }
        if let note = kesiapan.jawaban[item.kode]?.isi.catatan { ". \(note)" }
      }
    }
  }
}
