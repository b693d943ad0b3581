import HTML
import Sakip
import Selaras

extension BelanjaPage {
  var isi: HTML {
    HTML {
      ErrorSummary(daftarGalat).html
      h1 { judul }
      p(.class("kepala-halaman")) { "\(unit.nama). \(ringkasan)" }
      MonthSteps(bulan: bulan) { context.tautan(Self.alamat(unit.id, $0)) }.html
      if let first = isian.first {
        waktu(first)
        formulir
        JumlahProgram(page: self).html
      } else {
        kosong
      }
      tautan
    }
  }

  private var daftarGalat: [ErrorSummary.Butir] {
    ErrorSummary(galatSeluruhnya).butir
      + baris.flatMap {
        galatBaris(
          $0.simpul.id, $0.simpul.nama, [.terlihat] + BelanjaForm.Bidang.jumlah($0) + [.koreksi, .alasan])
      }
  }

  private var ringkasan: String {
    guard !isian.isEmpty else { return "" }
    let recorded = isian.count { $0.tercatat != nil }
    return "\(Count(isian.count).of("sub kegiatan")): \(recorded) sudah dicatat sampai akhir \(bulan.nama)."
  }

  /// The deadline, and whether the month is open.
  private func waktu(_ row: IsianBelanja) -> HTML {
    p {
      "Tenggat \(row.tenggat.printed). "
      switch row.bukaan {
      case .terkunci(let last): Components.lencana("terkunci sesudah \(last.printed)", .salah)
      case .dibuka(let opening):
        Components.lencana("dibuka kembali sampai \(opening.sampai.printed)", .kabar)
        " Administrator membukanya dengan alasan \u{201C}\(opening.alasan)\u{201D}."
      case .terbuka(let last):
        if context.hariIni > row.tenggat, isian.contains(where: \.ditunggu) {
          Components.lencana(
            "terlambat \(context.hariIni.hariSejak1970 - row.tenggat.hariSejak1970) hari", .perhatian)
        }
        if let last { " Dikunci sesudah \(last.printed)." }
      }
      if bolehMengisi, !row.bukaan.dapatDiisi { " Minta administrator membukanya bila masih harus diisi." }
    }
  }

  private var kosong: HTML {
    p {
      Components.nihil(
        "Anggaran \(unit.nama) tahun \(bulan.tahun) belum memuat sub kegiatan. Tetapkan sub kegiatan dan pagunya lebih dahulu, lalu isi realisasinya di sini."
      )
    }
  }

  private var formulir: HTML {
    HTML {
      if bolehMengisi, baris.contains(where: \.dapatDiisi) {
        p(.class("catatan")) {
          strong { "\(cara.nama). " }
          cara == .kumulatif
            ? "Isi seluruh belanja sejak 1 Januari sampai akhir \(bulan.nama), seperti pada SIPD. "
            : "Isi belanja \(bulan.nama) saja; sistem menambahkannya pada jumlah sampai bulan sebelumnya. "
          "Tulis 1234567, 1.234.567, atau Rp1.234.567,00. Yang tidak Anda ubah tidak dicatat lagi."
        }
        FormFrame(
          alamat: tautan(cara), token: context.formToken, kelas: "formulir-lebar",
          draf: context.pengguna?.account.name, isBelumDisimpan: berganti
        ).html {
          if berganti { terbawa }
          rows
          alasan
          div(.class("tindakan bertumpuk")) {
            button(.name("aksi"), .value("simpan")) { "Simpan realisasi" }
            if halaman.halaman < halaman.jumlahHalaman {
              button(.name("aksi"), .value("lanjut"), .class("sekunder")) { "Simpan dan buka halaman berikutnya" }
            }
            ganti
          }
        }
      } else {
        rows
      }
      halaman.html(context, nama: "Halaman isian")
    }
  }

  /// What was typed before the way of entering was changed.
  private var terbawa: HTML {
    p(.class("catatan"), .role("status")) {
      "Angka yang Anda ketik dibawa ke sini dan belum disimpan. Sekarang angka itu dibaca sebagai \(cara.nama.prefix(1).lowercased() + cara.nama.dropFirst()); periksa sebelum menyimpan."
    }
  }

  /// Sent with the form, so that what is typed comes along; last, so that Enter saves.
  @HTMLBuilder private var ganti: HTML {
    for other in CaraIsiBelanja.allCases where other != cara {
      button(.name("aksi"), .value(other.rawValue), .formaction(tautan(other)), .class("sekunder")) {
        "Ganti cara: \(other.nama)"
      }
    }
  }

  /// Asked in a year that is closed.
  @HTMLBuilder private var alasan: HTML {
    if let penutupan {
      TextArea(
        nama: Self.bidangAlasan, judul: "Alasan perubahan", nilai: tulisan?.isian.teks(Self.bidangAlasan) ?? "",
        petunjuk:
          "\(penutupan.uraian) Mengubah angka yang sudah tercatat meminta alasan, yang tercatat dalam jurnal.",
        galat: galat.values.compactMap { $0[.alasan] }.first, baris: 2
      ).html
    }
  }

  private var rows: HTML {
    HTML {
      for group in kelompok {
        h2 { group.program?.namaLengkap ?? "Di luar program" }
        for row in group.baris { BelanjaRow(page: self, row: row).html }
      }
    }
  }

  private var tautan: HTML {
    ul(.class("berderet")) {
      if bolehMengisi { li { a(.href(ImporPage.alamat(.anggaran, bulan))) { "Impor dari Excel atau CSV" } } }
      if bolehMenetapkanPagu { li { a(.href(ImporPage.alamat(.pagu, bulan))) { "Impor anggaran (pagu)" } } }
      li { a(.href(context.tautan(PengukuranPage.alamat(unit.id, bulan)))) { "Pengukuran \(bulan.nama)" } }
      li {
        a(.href(context.tautan(unit: unit.id, "/anggaran", tahun: bulan.tahun))) {
          "Anggaran \(bulan.tahun) seluruhnya"
        }
      }
    }
  }
}
