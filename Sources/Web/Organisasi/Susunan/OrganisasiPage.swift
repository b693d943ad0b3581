import HTML
import Sakip
import Selaras

/// The structure of the pemda on a day, and what changed in it since another.
struct OrganisasiPage: Page {
  static let path = "/organisasi"

  let context: PageContext
  let pilihan: PilihanSusunan

  init(_ context: PageContext) throws(WebError) {
    self.context = context
    pilihan = try PilihanSusunan(context)
  }

  var judul: String { "Susunan organisasi \(context.namaPemda)" }
  var tahap: Tahap? { .beranda }
  var jejak: [Jejak] { [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))] }

  var isi: HTML {
    let units = pilihan.unit
    return HTML {
      h1 { judul }
      p(.class("ringkas")) { kalimat }
      if RuangOrganisasi.bolehMenata(context) {
        p { a(.class("tombol"), .href(UbahSusunanPage.path)) { "Ubah susunan" } }
      }
      formulir
      perubahan
      section(.aria("labelledby", "judul-daftar")) {
        h2(.id("judul-daftar")) { "Perangkat daerah pada \(pilihan.pada.printed)" }
        p(.class("jumlah")) {
          "\(Count(units.count).of("perangkat daerah").awalBesar). "
          UnduhTabel(context, "/data/organisasi/organisasi", pilihan.parameter, judul: "Unduh susunan").html
        }
        if units.isEmpty {
          p { Components.nihil("Tidak ada perangkat daerah yang cocok dengan saringan pada hari ini.") }
        } else {
          daftar(units).html
        }
      }
    }
  }

  /// `32 perangkat daerah pada 1 Januari 2024, 30 pada 31 Desember 2023.`
  private var kalimat: String {
    let now = pilihan.state.perangkatDaerah(pada: pilihan.pada).count
    let before = pilihan.dahulu == 0 ? "belum ada" : Count(pilihan.dahulu).printed
    return
      "\(Count(now).of("perangkat daerah").awalBesar) pada \(pilihan.pada.printed), \(before) pada \(pilihan.sejak.printed)."
  }

  private var formulir: HTML {
    form(.class("saringan"), .method("get"), .action(Self.path)) {
      if context.isTahunChosen { input(.type("hidden"), .name("tahun"), .value(String(context.tahun))) }
      if let per = context.per { input(.type("hidden"), .name("per"), .value(per.iso)) }
      hari("pada", "Keadaan pada", pilihan.pada)
      hari("sejak", "Dibandingkan dengan", pilihan.sejak)
      FilterField(
        nama: "jenis", judul: "Jenis",
        pilihan: PerangkatDaerahDitetapkan.Jenis.allCases.filter { $0 != .pemda }.map { ($0.rawValue, $0.nama) },
        terpilih: pilihan.saringan.jenis?.rawValue, semua: "Semua jenis"
      ).html
      div {
        label(.for("saring-kata")) { "Nama memuat" }
        input(.id("saring-kata"), .name("kata"), .value(pilihan.saringan.kata), .maxlength(QueryValues.longestValue))
      }
      button { "Tampilkan" }
      if context.query.pairs.contains(where: { ["pada", "sejak", "jenis", "kata"].contains($0.name) }) {
        a(.href(context.tautanIni(tanpa: ["pada", "sejak", "jenis", "kata"]))) { "Hapus saringan" }
      }
    }
  }

  private func hari(_ name: String, _ title: String, _ day: Tanggal) -> HTML {
    div {
      label(.for("saring-\(name)")) { title }
      input(.id("saring-\(name)"), .name(name), .type("date"), .value(day.iso))
    }
  }

  private func daftar(_ units: [UnitState]) -> DataTable {
    DataTable(
      id: "perangkat-daerah", judul: "Perangkat daerah, unit kerja, dan jabatan pada \(pilihan.pada.printed)",
      kolom: [
        DataTable.Column("Perangkat daerah"), DataTable.Column("Jenis"), DataTable.Column("Jabatan kepala"),
        DataTable.Column("Masa"), DataTable.Column("Unit kerja dan jabatan"),
      ],
      baris: units.map { unit in
        let identity = unit.organisasi.identitas.isi
        return DataTable.Row([
          a(.href(context.tautan(unit: unit.id, "/organisasi"))) { unit.nama }, HTML(identity.jenis.nama),
          HTML(identity.jabatanKepala), MasaTertulis(identity).html,
          SusunanRingkas(organisasi: unit.organisasi, hari: pilihan.pada).html,
        ])
      })
  }

  private var perubahan: HTML {
    let changes = pilihan.perubahan
    return section(.aria("labelledby", "judul-perubahan")) {
      h2(.id("judul-perubahan")) {
        "Perubahan sesudah \(pilihan.sejak.printed) sampai dengan \(pilihan.pada.printed)"
      }
      if changes.isEmpty {
        p { Components.nihil("Tidak ada perubahan susunan di antara kedua hari itu.") }
      } else {
        p(.class("jumlah")) {
          "\(Count(changes.count).of("perubahan")). "
          UnduhTabel(context, "/data/organisasi/susunan", pilihan.parameter, judul: "Unduh perubahan").html
        }
        TabelPerubahan(context: context, perubahan: changes).html
      }
    }
  }
}

/// The unit kerja and posts of a perangkat daerah folded up behind their number.
private struct SusunanRingkas {
  let organisasi: OrganisasiUnit
  let hari: Tanggal

  var html: HTML {
    let parts = organisasi.susunan(pada: hari)
    guard parts.contains(where: { $0.unitKerja != nil || !$0.jabatan.isEmpty }) else {
      return Components.nihil("belum dicatat")
    }
    return details {
      summary { SusunanTertulis.kalimat(parts) }
      ul {
        for part in parts {
          if let own = part.unitKerja {
            li {
              own.nama
              if !part.jabatan.isEmpty { ": \(part.jabatan.map(\.nama).joined(separator: "; "))" }
            }
          } else {
            for post in part.jabatan { li { post.nama } }
          }
        }
      }
    }
  }
}

extension String {
  /// With a capital first letter.
  var awalBesar: String { prefix(1).uppercased() + dropFirst() }
}
