import HTML
import Laporan
import Sakip
import Selaras

extension PernyataanPage {
  private var alamat: String { reviu.alamat("/pernyataan") }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      if let statement = reviu.pernyataan {
        dinyatakan(statement)
      } else if let fact = dikonfirmasi {
        konfirmasi(fact)
      } else {
        belum
      }
      p(.class("kembali")) { a(.href(reviu.alamat())) { "Kembali ke reviu \(reviu.unit.nama) tahun \(reviu.tahun)" } }
    }
  }

  // MARK: Before

  private var belum: HTML {
    HTML {
      p(.class("ringkas")) {
        "Reviu laporan kinerja \(reviu.unit.nama) tahun \(reviu.tahun) belum dinyatakan. "
        if kesiapan.siap {
          Components.lencana("Tidak ada yang menahan", .baik)
        } else {
          Components.lencana("Belum dapat dinyatakan", .perhatian)
        }
      }
      if reviu.bolehMenyatakan { GuideLink(.mereviu).html }
      syarat
      if reviu.bolehMenyatakan, kesiapan.siap { formulir }
      if !reviu.bolehMenyatakan { p { "Reviu dinyatakan oleh Inspektorat." } }
      konsep
    }
  }

  /// What a statement waits for, each with the way to it.
  private var syarat: HTML {
    section(.aria("labelledby", "judul-syarat")) {
      h2(.id("judul-syarat")) { "Yang diperiksa sebelum reviu dinyatakan" }
      ul(.class("butir-meja")) {
        for (name, content) in [("Naskah", naskahTerakhir), ("Galat", galatTerbuka), ("Daftar uji", daftarUji)] {
          li {
            p { strong { name } }
            p { content }
          }
        }
      }
    }
  }

  private var naskahTerakhir: HTML {
    guard let version = kesiapan.naskah?.isi else {
      return HTML {
        "Belum ada naskah yang diunggah. Reviu atas naskah cetak dapat dinyatakan tanpa mengunggahnya. "
        a(.href(reviu.alamat())) { "Unggah naskah" }
      }
    }
    return HTML {
      "Versi \(version.versi), \(version.nama)"
      if let odd = version.janggal { KeteranganJanggal(janggal: odd).html }
      if let more = version.tidakDimuat {
        p {
          Components.lencana("\(Count(more).printed) temuan tidak dimuat", .salah)
          " Versi ini tidak dapat dinyatakan telah direviu: temuannya terlalu banyak untuk dimuat seluruhnya, sehingga tidak semuanya dapat ditanggapi. Perbaiki naskahnya, lalu unggah versi berikutnya."
        }
      }
    }
  }

  private var galatTerbuka: HTML {
    guard let version = kesiapan.naskah?.isi else { return Components.nihil("tidak ada naskah yang diperiksa") }
    guard kesiapan.galatTerbuka > 0 else { return Components.lencana("Tidak ada galat terbuka", .baik) }
    return HTML {
      Components.lencana("\(Count(kesiapan.galatTerbuka).printed) galat terbuka", .salah)
      " "
      a(.href(reviu.alamat(version))) { "Buka temuan versi \(version.versi)" }
    }
  }

  private var daftarUji: HTML {
    let open = kesiapan.butirTerbuka
    return HTML {
      if kesiapan.jawaban.isEmpty {
        Components.lencana("Belum dimulai", .netral)
        " Boleh dikosongkan hanya bila daftar uji diisi di atas kertas. "
      } else if open.isEmpty {
        Components.lencana("Selesai", .baik)
        " "
      } else {
        Components.lencana("\(open.count) butir belum dijawab", .salah)
        " \(open.map(\.kode).joined(separator: ", ")). "
      }
      a(.href(reviu.alamat("/daftar-uji"))) { open.isEmpty ? "Buka daftar uji" : "Lanjutkan daftar uji" }
    }
  }

  private var formulir: HTML {
    FormFrame(alamat: alamat, token: reviu.context.formToken).html {
      h2 { "Penandatanganan" }
      tersembunyi
      bidang("tempat", "Tempat", tempat)
      bidang("tanggal", "Tanggal", tanggal, .date)
      bidang("jabatan", "Jabatan yang menandatangani", jabatan)
      p(.class("berderet")) { button(.name("aksi"), .value("periksa")) { "Lihat pernyataannya" } }
    }
  }

  private func bidang(_ name: String, _ title: String, _ value: String, _ kind: FormField.Jenis = .text) -> HTML {
    FormField(
      nama: name, judul: title, jenis: kind, nilai: value, galat: galat.first { $0.bidang == name }?.pesan,
      isRequired: true
    ).html
  }

  /// What was seen when the form was opened.
  private var tersembunyi: HTML {
    HTML {
      input(.type("hidden"), .name("naskah"), .value(naskah))
      input(.type("hidden"), .name("terlihat"), .value(terlihat))
    }
  }

  // MARK: The question

  private func konfirmasi(_ fact: ReviuDinyatakan) -> HTML {
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
      FormFrame(alamat: alamat, token: reviu.context.formToken).html {
        tersembunyi
        for (name, value) in [("tempat", tempat), ("tanggal", tanggal), ("jabatan", jabatan)] {
          input(.type("hidden"), .name(name), .value(value))
        }
        p(.class("berderet")) {
          button(.name("aksi"), .value("nyatakan")) { "Ya, nyatakan telah direviu" }
          button(.class("sekunder"), .name("aksi"), .value("ubah")) { "Ubah dahulu" }
        }
      }
    }
  }

  // MARK: After

  private func dinyatakan(_ statement: Tercatat<ReviuDinyatakan>) -> HTML {
    HTML {
      p(.class("ringkas")) {
        Components.lencana("Telah direviu", .baik)
        " Dinyatakan di \(statement.isi.tempat) pada \(statement.isi.tanggal.printed) oleh \(statement.isi.jabatan), "
        a(.href(reviu.context.tautan("/jurnal/\(statement.entri)"))) {
          "catatan \(Count(Int(statement.entri)).printed)"
        }
        "."
      }
      if let odd = naskahDinyatakan(statement.isi)?.janggal { KeteranganJanggal(janggal: odd).html }
      sesudahnya(statement)
      h2 { "Unduh pernyataan" }
      p { "Pernyataan dengan daftar uji dan hasil pemeriksaan naskahnya sebagai lampiran." }
      unduhan
      if reviu.bolehMenyatakan { pencabutan }
    }
  }

  private func naskahDinyatakan(_ statement: ReviuDinyatakan) -> NaskahDireviu? {
    reviu.evaluasi.versi(.laporanKinerja, tahun: reviu.tahun).first { $0.isi.versi == statement.naskah }?.isi
  }

  /// What is no longer as it was when the review was stated.
  private func sesudahnya(_ statement: Tercatat<ReviuDinyatakan>) -> HTML {
    let changes = reviu.context.state.perubahanSesudahReviu(unit: reviu.unit, tahun: reviu.tahun)
    let later = kesiapan.naskah.flatMap { $0.entri > statement.entri ? $0.isi : nil }
    guard !changes.isEmpty || later != nil else { return .empty }
    return div(.class("kilat", "perhatian")) {
      if let later {
        p { "Sesudah pernyataan ini diterima naskah versi \(later.versi), yang tidak termasuk dalam reviu ini." }
      }
      if !changes.isEmpty {
        p { "Data laporan ini berubah sesudah reviu: \(changes.map(\.uraian).joined(separator: "; "))." }
      }
    }
  }

  private var unduhan: HTML {
    ul(.class("unduhan")) {
      for format in FormatLaporan.unduhan {
        li {
          a(.href(LaporanPage.alamat(reviu.context, reviu.unit.id, reviu.tahun, format, .pernyataanReviu))) {
            format.nama
          }
          " \(format.kegunaan)"
        }
      }
    }
  }

  @HTMLBuilder private var konsep: HTML {
    if JenisLaporan.pernyataanReviu.ketiadaan(reviu.unit, tahun: reviu.tahun) == nil {
      details {
        summary { "Unduh konsep dengan lampirannya" }
        p { "Konsep memuat daftar uji dan hasil pemeriksaan sejauh ini, tanpa kalimat pernyataan dan tanda tangan." }
        unduhan
      }
    }
  }

  private var pencabutan: HTML {
    details(.open(galat.contains { $0.bidang == "alasan" })) {
      summary { "Cabut pernyataan" }
      p {
        "Bila dinyatakan keliru, atau laporannya diperbaiki sesudah reviu. Pernyataannya tetap terbaca dalam jurnal."
      }
      FormFrame(alamat: alamat, token: reviu.context.formToken).html {
        input(.type("hidden"), .name("terlihat"), .value(terlihat))
        TextArea(
          nama: "alasan", judul: "Alasan pencabutan", nilai: alasan,
          galat: galat.first { $0.bidang == "alasan" }?.pesan, baris: 3, isRequired: true
        ).html
        button(.name("aksi"), .value("cabut")) { "Cabut pernyataan" }
      }
    }
  }
}
