import HTML
import Sakip
import Selaras

extension PemeriksaanPage {
  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { "\(judul), \(unit.nama)" }
      p(.class("ringkas")) { ringkasan }
      GuideLink(.memeriksa).html
      if context.per != nil { p { "Keadaan pada tanggal yang lalu hanya dapat dibaca." } }
      for group in kelompok { formulir(group) }
      if !lainnya.isEmpty {
        section(.aria("labelledby", "judul-lainnya")) {
          h2(.id("judul-lainnya")) { kelompok.isEmpty ? "Realisasi bulan ini" : "Tidak menunggu Anda" }
          ul(.class("periksa")) {
            for row in lainnya {
              li { KartuRealisasi(context: context, unit: unit, baris: row, langkah: langkah[row.kunci]).html }
            }
          }
        }
      }
      halaman.html(context, nama: "Halaman pemeriksaan")
    }
  }

  private var ringkasan: String {
    guard !isian.indikator.isEmpty else {
      return
        "Tidak ada indikator \(unit.nama) yang periodenya berakhir pada \(isian.bulan.nama). Pilih bulan lain dari pekerjaan Anda."
    }
    let filled = isian.indikator.count - isian.kosong
    let state = "\(Count(filled).printed) dari \(Count(isian.indikator.count).of("indikator")) sudah diisi"
    return menunggu == 0
      ? "Tidak ada yang menunggu tindakan Anda di sini. \(state)."
      : "\(Count(menunggu).of("realisasi")) menunggu tindakan Anda. \(state)."
  }

  private func formulir(_ group: KelompokPemeriksaan) -> HTML {
    let id = "judul-\(group.status.rawValue)-\(group.baris.first?.kunci ?? "")"
    return section(.aria("labelledby", id)) {
      h2(.id(id)) { "\(group.status.nama) (\(Count(group.baris.count).printed))" }
      FormFrame(
        alamat: alamatHalaman, token: context.formToken, kelas: "pemeriksaan",
        draf: context.pengguna?.account.name
      ).html {
        if !group.bersama.isEmpty, group.baris.count > 1 { tombol(group) }
        ul(.class("periksa")) { for row in group.baris { li { kartu(row, group) } } }
        if !group.bersama.isEmpty { tombol(group) }
      }
      jalanKembali(group)
    }
  }

  /// The page comes back as it was where something is refused.
  private var alamatHalaman: String {
    let address = Self.alamat(unit.id, isian.bulan)
    return halaman.halaman > 1 ? "\(address)?halaman=\(halaman.halaman)" : address
  }

  private func tombol(_ group: KelompokPemeriksaan) -> HTML {
    p(.class("tombol-bersama")) {
      for step in group.bersama {
        button(.name("aksi"), .value(step.aksi.rawValue)) { "\(step.aksi.nama) yang dipilih" }
        " "
        small { next(step) }
      }
    }
  }

  /// What becomes of it, and who has it then.
  private func next(_ step: AlurRealisasi.Transisi) -> String {
    "Realisasinya menjadi \(step.ke.nama.lowercased())\(Pemeriksaan.berikutnya(step.ke, unit).map { ", lalu \($0)" } ?? "")."
  }

  private func kartu(_ row: BarisPemeriksaan, _ group: KelompokPemeriksaan) -> HTML {
    HTML {
      input(.type("hidden"), .name(row.bidangTerlihat), .value(row.isian.terlihat.entri.map { String($0) } ?? ""))
      KartuRealisasi(
        context: context, unit: unit, baris: row, langkah: langkah[row.kunci],
        pilihan: group.bersama.isEmpty ? nil : kiriman?.pilihan(row.kunci) ?? row.tercentang
      ).html
      for step in group.perBaris { denganAlasan(row, step) }
    }
  }

  /// A step that needs a reason: the reason stands beside its button.
  private func denganAlasan(_ row: BarisPemeriksaan, _ step: AlurRealisasi.Transisi) -> HTML {
    let field = row.bidangAlasan
    let problem = galat.first { $0.bidang == field }?.pesan
    let typed = kiriman?.alasan(row.kunci) ?? ""
    return details(.class("kembalikan"), .open(problem != nil || !typed.isEmpty)) {
      summary { "\(step.aksi.nama) dengan alasan" }
      div(.class(problem == nil ? "bidang" : "bidang galat")) {
        label(.for(field)) {
          "Alasan"
          span(.class("hanya-pembaca-layar")) { " untuk \(row.isian.indikator.nama)" }
        }
        p(.class("petunjuk"), .id("\(field)-petunjuk")) {
          "Wajib. Sebutkan apa yang harus diperbaiki; pengisi membacanya di samping isiannya."
        }
        if let problem { p(.class("pesan-galat"), .id("\(field)-galat")) { problem } }
        textarea(
          .id(field), .name(field), .rows(3), .maxlength(2000), .aria("invalid", problem == nil ? nil : "true"),
          .aria("describedby", problem == nil ? "\(field)-petunjuk" : "\(field)-petunjuk \(field)-galat")
        ) { typed }
        button(.class("sekunder"), .name("aksi"), .value(row.nilaiTombol(step.aksi))) {
          step.aksi.nama
          span(.class("hanya-pembaca-layar")) { " \(row.isian.indikator.nama)" }
        }
      }
    }
  }

  private func jalanKembali(_ group: KelompokPemeriksaan) -> HTML {
    HTML {
      for step in group.bersama {
        if let words = JalanKembali(langkah: step, unit: unit).uraian { p(.class("catatan")) { words } }
      }
    }
  }
}
