import HTML
import Sakip
import Selaras

/// The staff of a perangkat daerah in a year: each count that is recorded, and whether they agree.
struct PerangkatDaerahPegawai {
  let context: PageContext
  let unit: UnitState

  var html: HTML {
    section(.aria("labelledby", "judul-pegawai")) {
      h2(.id("judul-pegawai")) { "Pegawai" }
      if let record = unit.organisasi.kepegawaian[context.tahun] {
        isi(record)
      } else {
        p { Components.nihil("Kepegawaian tahun \(context.tahun) belum dicatat.") }
      }
    }
  }

  private func isi(_ record: Tercatat<KepegawaianDicatat>) -> HTML {
    let recap = RekapKepegawaian(record.isi)
    return HTML {
      Components.daftarIsi([
        ("Menurut pendidikan", orang(recap.jumlahPendidikan)),
        ("Menurut pangkat", orang(recap.jumlah == 0 ? nil : recap.jumlah)),
        ("Menurut daftar jabatan", orang(recap.jumlahPegawai)),
      ])
      if let difference = recap.perbedaan {
        p {
          Components.lencana("Perlu diperiksa", .perhatian)
          " \(difference)"
        }
      }
      p(.class("catatan")) {
        "Keadaan per "
        Components.tanggal(record.isi.per)
        ". "
        a(.href(context.tautan("/jurnal/\(record.entri)"))) { "Lihat catatan jurnal" }
      }
    }
  }

  private func orang(_ count: Int?) -> HTML {
    count.map { HTML("\(Count($0).printed) orang") } ?? Components.nihil("belum dicatat")
  }
}
