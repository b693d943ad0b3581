import HTML
import Sakip
import Selaras

extension VersiForm {
  private var isClosed: Bool { versi.map { ruang.status($0) == .ditutup } ?? false }

  var isi: HTML {
    HTML {
      ErrorSummary(fields.galat).html
      h1 { judul }
      if let versi {
        p(.class("kepala-halaman")) {
          (isClosed ? StatusVersi.ditutup : .terbuka).lencana
          " "
          a(.href(ruang.alamat("target", versi.id))) { "Target per tahun" }
          " "
          a(.href(ProgramRencanaPage.alamat(context, ruang.unit, versi: versi.id))) { "Program" }
          if let path = PerbandinganVersiPage.alamat(context, ruang.unit, versi) {
            " "
            a(.href(path)) { "Bandingkan dengan sebelumnya" }
          }
        }
      }
      if isClosed { ringkasan } else { isian }
      if versi != nil { status }
      if !isClosed {
        pencabutan("versi", akibatPencabutan)
      }
    }
  }

  /// What is lost with the version.
  private var akibatPencabutan: String {
    let targets = ruang.rencana.target.keys.count { $0.versi == versi?.id }
    let programs = versi.map { ruang.rencana.program(dalam: $0.id).count } ?? 0
    let content = [(targets, "target"), (programs, "program")].filter { $0.0 > 0 }.map { Count($0.0).of($0.1) }
    let lost = content.isEmpty ? "" : "\(content.joined(separator: " dan ")) di dalamnya ikut dicabut. "
    return
      "\(lost)Tujuan, sasaran, indikator, dan simpul pohon kinerja yang juga termuat dalam versi lain tetap ada di sana. Versi yang dipakai perjanjian kinerja, atau diikuti versi lain, tidak dapat dicabut."
  }

  private var ringkasan: HTML {
    guard let versi else { return .empty }
    return Components.daftarIsi(
      [
        ("Berlaku mulai", Components.tanggal(versi.tanggal)), ("Periode", HTML(versi.periode.printed)),
        ("Mengikuti", Components.teks(nama(versi.mengikuti), kosong: "versi pertama")),
        ("Dasar hukum", DasarHukum(context: context, unit: ruang.unit, versi: versi).html),
        ("Alasan", Components.teks(versi.alasan, kosong: "tidak ada")),
      ] + (visiMisi?.ringkasan ?? []))
  }

  private func nama(_ id: String?) -> String { id.flatMap { ruang.rencana.versi[$0]?.nama } ?? "" }

  private var isian: HTML {
    formulir(denganBerkas: true) {
      teks("nama", "Nama versi", versi?.nama ?? "", "Misalnya: \(ruang.unit.namaRencana) Perubahan 2021-2026.")
      tanggal("tanggal", "Berlaku mulai", versi?.tanggal)
      fieldset(.class(fields.galat("periode") == nil ? "bidang" : "bidang galat"), .id("periode"), .tabindex(-1)) {
        legend { "Tahun rencana" }
        FieldNotes(id: "periode", petunjuk: nil, galat: fields.galat("periode")).html
        tahun("awal", "Tahun awal", versi?.periode.awal ?? terakhir?.periode.awal)
        tahun("akhir", "Tahun akhir", versi?.periode.akhir ?? terakhir?.periode.akhir)
      }
      SelectField(
        nama: "mengikuti", judul: "Mengikuti versi",
        pilihan: [.init(nilai: "", nama: "Tidak mengikuti versi lain")]
          + ruang.rencana.versiBerurutan.filter { $0.id != id }.map { .init(nilai: $0.id, nama: $0.nama) },
        nilai: fields.nilai("mengikuti", versi == nil ? terakhir?.id ?? "" : versi?.mengikuti ?? ""),
        petunjuk: "Versi sebelumnya yang diubah oleh versi ini.", galat: fields.galat("mengikuti")
      ).html
      if versi == nil, terakhir != nil {
        BoxGroup(
          nama: "salin", judul: "Isi awal",
          kotak: [
            .init(
              nilai: "ya",
              nama:
                "Salin tujuan, sasaran, indikator, simpul pohon kinerja, target, dan program dari versi yang diikuti",
              isTicked: fields.isTicked("salin", true))
          ]
        ).html
      }
      if let visiMisi { visiMisi.html(fields) }
      landasan
      TextArea(
        nama: "alasan", judul: "Alasan", nilai: fields.nilai("alasan", versi?.alasan ?? ""),
        petunjuk: "Mengapa versi ini dibuat; kosongkan untuk versi pertama.", galat: fields.galat("alasan"), baris: 3
      ).html
      p(.class("berderet")) {
        button { versi == nil ? "Buat versi" : "Simpan versi" }
        a(.href(ruang.alamat)) { "Batal" }
      }
    }
  }

  private var landasan: HTML {
    fieldset(.class("bidang")) {
      legend { "Dasar hukum" }
      LandasanForm(tercatat: versi?.landasan).html(fields)
      if let versi, !versi.dasar.isEmpty {
        teks(
          "dasar", "Dasar hukum yang dicatat sebelumnya", versi.dasar, "Hanya dipakai bila jenis dan nomornya kosong.",
          terpanjang: 1000)
      }
    }
  }

  /// The way to closing the version, or to opening it again.
  private var status: HTML {
    let action: AlurVersi.Aksi = isClosed ? .buka : .tutup
    guard ruang.boleh(StatusVersiBerubah.wewenang) else { return .empty }
    return section(.aria("labelledby", "judul-status")) {
      h2(.id("judul-status")) { action.nama }
      p {
        isClosed
          ? "Versi yang dibuka kembali dapat diubah. Versi yang sudah diikuti versi lain tidak dapat dibuka."
          : "Sebelum ditutup, diperlihatkan dahulu apa yang berlaku sesudahnya, apa yang digantikan, dan apa yang berubah."
      }
      p { a(.class("tombol"), .href(alamat + "/status")) { action.nama } }
    }
  }

  private func teks(_ name: String, _ title: String, _ recorded: String, _ hint: String?, terpanjang: Int = 200) -> HTML
  {
    FormField(
      nama: name, judul: title, nilai: fields.nilai(name, recorded),
      petunjuk: fields.tersimpan(name, recorded) ?? hint, galat: fields.galat(name), terpanjang: terpanjang
    ).html
  }

  private func tanggal(_ name: String, _ title: String, _ recorded: Tanggal?) -> HTML {
    FormField(
      nama: name, judul: title, jenis: .date, nilai: fields.nilai(name, recorded?.iso ?? ""),
      galat: fields.galat(name)
    ).html
  }

  private func tahun(_ name: String, _ title: String, _ recorded: Int?) -> HTML {
    FormField(
      nama: name, judul: title, nilai: fields.nilai(name, recorded.map { String($0) } ?? ""), papanKetik: "numeric",
      terpanjang: 40
    ).html
  }
}
