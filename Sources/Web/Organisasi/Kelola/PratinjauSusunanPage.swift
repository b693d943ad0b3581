import HTML
import Sakip
import Selaras

/// What a change of structure will do, before it is recorded: what ends, what begins, and what stays unfinished.
struct PratinjauSusunanPage: Page {
  let context: PageContext
  let usulan: UsulanSusunan
  let state: State
  /// The form as it was sent.
  let kiriman: FormValues
  /// The accounts that are bound to what ends.
  let akun: [String]
  var galat: String?

  var judul: String { "Periksa perubahan susunan" }
  var tahap: Tahap? { .beranda }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Susunan organisasi", alamat: context.tautan(OrganisasiPage.path)),
      Jejak(nama: "Ubah susunan", alamat: UbahSusunanPage.path),
    ]
  }

  /// What must be typed: the first of those to which it happens.
  var namaKonfirmasi: String {
    usulan.asal.first.flatMap { state.unit[$0]?.nama } ?? usulan.baru.first?.nama ?? ""
  }

  private static let bukanIsian: Set<String> = [SentForm.tokenField, "aksi", "konfirmasi"]

  var isi: HTML {
    HTML {
      ErrorSummary(galat.map { [.init(bidang: "konfirmasi", pesan: $0)] } ?? []).html
      h1 { judul }
      p(.class("ringkas")) {
        "\(usulan.jenis.nama), berlaku sejak \(usulan.hari.printed), dasar \(usulan.dasar). Perubahan ini belum tercatat."
      }
      Components.daftarIsi(ikhtisar)
      for id in usulan.berakhir {
        if let unit = state.unit[id] { dampak(unit) }
      }
      if !akun.isEmpty {
        p {
          "Akun yang terikat pada perangkat daerah yang berakhir: \(akun.joined(separator: ", ")). Akun itu tidak ikut dinonaktifkan; pemiliknya masih dapat menyelesaikan tahun yang lalu. Buatkan akun baru pada penerusnya."
        }
      }
      p { "Rencana, perjanjian, angka, dan laporan yang sudah tercatat tetap dapat dibaca pada alamatnya." }
      FormFrame(alamat: UbahSusunanPage.path, token: context.formToken, isPratinjau: true).html {
        for field in kiriman.fields where !Self.bukanIsian.contains(field.name) && !field.name.hasPrefix("terlihat-") {
          input(.type("hidden"), .name(field.name), .value(field.value))
        }
        for id in usulan.asal + usulan.penerus {
          input(.type("hidden"), .name("terlihat-\(id)"), .value(entri(id)))
        }
        FormField(
          nama: "konfirmasi", judul: "Ketik \u{201C}\(namaKonfirmasi)\u{201D} untuk menerapkan",
          nilai: kiriman["konfirmasi"] ?? "", galat: galat, terpanjang: 600
        ).html
        p(.class("berderet")) {
          button(.class(usulan.berakhir.isEmpty ? "" : "bahaya"), .name("aksi"), .value("terapkan")) {
            "Terapkan perubahan"
          }
          a(.href(Address.make(UbahSusunanPage.path, [("jenis", usulan.jenis.rawValue)]))) {
            "Kembali tanpa menerapkan"
          }
        }
      }
    }
  }

  private func entri(_ id: String) -> String {
    kiriman["terlihat-\(id)"]
      ?? state.unit[id]?.organisasi.identitas.semuaEntri.last.map { String($0) } ?? ""
  }

  private var ikhtisar: [(String, HTML)] {
    let ended = usulan.berakhir.compactMap { state.unit[$0]?.nama }
    let staying = (usulan.jenis == .pecah && usulan.asalTetap ? usulan.asal : []) + usulan.penerus
    let begun = usulan.baru.map { new in
      usulan.jenis == .gantiNama
        ? "\(state.unit[new.id]?.nama ?? new.id) menjadi \(new.nama), dipimpin \(new.jabatanKepala)"
        : "\(new.nama), jenis \(new.jenis.nama), kode \(new.id), dipimpin \(new.jabatanKepala)"
    }
    return [
      ended.isEmpty ? nil : ("Berakhir \(usulan.hari.kemarin.printed)", Components.butir(ended)),
      begun.isEmpty
        ? nil
        : (
          usulan.jenis == .gantiNama ? "Berganti nama" : "Dibentuk \(usulan.hari.printed)", Components.butir(begun)
        ),
      staying.isEmpty ? nil : ("Tetap ada", Components.butir(staying.compactMap { state.unit[$0]?.nama })),
    ].compactMap { $0 }
  }

  private func dampak(_ unit: UnitState) -> HTML {
    let impact = unit.dampakBerakhir(pada: usulan.hari.kemarin)
    return section(.aria("labelledby", "dampak-\(unit.id)")) {
      h2(.id("dampak-\(unit.id)")) { "Yang terjadi pada \(unit.nama)" }
      if impact.hal.isEmpty {
        p { Components.nihil("Tidak ada jabatan, unit kerja, atau pekerjaan terbuka yang tercatat.") }
      } else {
        ul {
          for one in impact.hal {
            li {
              one.nasib == .berakhir
                ? Components.lencana("Ikut berakhir", .netral) : Components.lencana("Tertinggal", .perhatian)
              " \(Count(one.banyaknya).of(one.uraian))"
            }
          }
        }
      }
    }
  }
}
