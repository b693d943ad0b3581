import HTML
import Laporan
import Selaras

/// The statement as it would read, and the question whether to make it.
extension PernyataanPage {
  func konfirmasi(_ fact: ReviuDinyatakan) -> HTML {
    let sentences = KalimatReviu(
      pemda: reviu.context.state.pemda?.isi, unit: reviu.unit, tahun: reviu.tahun
    ).kalimat
    return HTML {
      p(.class("ringkas")) { "Periksa bunyinya. Sesudah dinyatakan, daftar uji dan putusan atas temuannya tetap." }
      blockquote {
        for sentence in sentences { p { sentence } }
        p { "\(fact.tempat), \(fact.tanggal.printed)" }
        p { strong { fact.jabatan } }
      }
      if let version = kesiapan.naskah?.isi {
        p { "Naskah yang direviu: versi \(version.versi), \(version.nama)." }
        if let odd = version.janggal { KeteranganJanggal(janggal: odd).html }
      } else {
        p { "Pernyataan ini tidak menyebut naskah, karena tidak ada yang diunggah." }
      }
      keadaanReviu
      FormFrame(alamat: alamat, token: reviu.context.formToken).html {
        tersembunyi
        for (name, value) in [
          ("tempat", tempat), ("tanggal", tanggal), ("jabatan", jabatan),
        ] {
          input(.type("hidden"), .name(name), .value(value))
        }
        centang.html(galat)
        p(.class("berderet")) {
          button(.name("aksi"), .value("nyatakan")) { "Ya, nyatakan telah direviu" }
          button(.class("sekunder"), .name("aksi"), .value("ubah")) { "Ubah dahulu" }
        }
      }
    }
  }

  /// What the sentences above do not say: how the checklist was answered, and which findings stand.
  private var keadaanReviu: HTML {
    section(.aria("labelledby", "judul-keadaan")) {
      h2(.id("judul-keadaan")) { "Keadaan reviu yang tidak disebut kalimatnya" }
      dl(.class("uraian")) {
        dt { "Daftar uji" }
        dd { daftarUji }
        if let version = kesiapan.naskah?.isi {
          dt { "Galat dengan penjelasan yang diterima" }
          dd { temuan(kesiapan.galatDijelaskan, version, .galat, .selesai) }
          dt { "Peringatan yang belum dijelaskan atau diterima" }
          dd { temuan(kesiapan.peringatanTerbuka, version, .peringatan, nil) }
          dt { "Penjelasan tanpa putusan" }
          dd { temuan(kesiapan.penjelasanMenunggu, version, nil, .menunggu) }
        }
      }
      p { "Lampiran pernyataan memuat daftar uji dan semua temuan itu." }
    }
  }

  private var daftarUji: HTML {
    guard !kesiapan.jawaban.isEmpty else {
      return HTML {
        Components.lencana("Kosong", .perhatian)
        " \(ButirUji.semua.count) butir belum dijawab. "
        a(.href(reviu.alamat("/daftar-uji"))) { "Isi daftar uji" }
      }
    }
    let no = ButirUji.semua.filter { kesiapan.jawaban[$0.kode]?.isi.jawaban == .tidak }
    return HTML {
      DaftarUjiDiisi.Jawaban.allCases.map { "\(kesiapan.dijawab($0)) \($0.nama.lowercased())" }.joined(separator: ", ")
      ", \(kesiapan.butirTerbuka.count) belum dijawab"
      if !no.isEmpty {
        ul {
          for item in no {
            li {
              "\(item.kode) \(item.pernyataan)"
              if let remark = kesiapan.jawaban[item.kode]?.isi.catatan { blockquote { p { remark } } }
            }
          }
        }
      }
    }
  }

  private func temuan(
    _ count: Int, _ version: NaskahDireviu, _ tingkat: TemuanNaskah.Tingkat?, _ keadaan: SaringanNaskah.Keadaan?
  ) -> HTML {
    guard count > 0 else { return Components.nihil("tidak ada") }
    var filter = SaringanNaskah()
    filter.tingkat = tingkat
    filter.keadaan = keadaan
    return a(.href(reviu.alamat(version, "", filter.parameter))) { Count(count).printed }
  }
}
