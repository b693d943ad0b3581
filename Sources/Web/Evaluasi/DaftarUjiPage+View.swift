import HTML
import Selaras

extension DaftarUjiPage {
  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      kepala
      if dapatDiisi { formulir } else { daftar }
      p(.class("kembali")) { a(.href(reviu.alamat())) { "Kembali ke reviu \(reviu.unit.nama) tahun \(reviu.tahun)" } }
    }
  }

  private var kepala: HTML {
    let (answered, all) = (kesiapan.jawaban.count, ButirUji.semua.count)
    return HTML {
      p(.class("ringkas")) {
        "\(answered == 0 ? "Belum ada" : "\(answered) dari \(all)") butir terjawab. "
        if answered == all {
          Components.lencana("Selesai", .baik)
        } else {
          Components.lencana(answered == 0 ? "Belum dimulai" : "\(all - answered) lagi", .perhatian)
        }
      }
      p {
        "Daftar uji menurut PermenPANRB 53/2014. Jawaban Tidak memerlukan catatan; Tidak berlaku dipakai bila butirnya memang tidak ada, misalnya penjelasan ketika tidak ada yang harus dijelaskan."
      }
      if let statement = reviu.pernyataan {
        div(.class("kilat")) {
          p {
            "Reviu dinyatakan pada \(statement.isi.tanggal.printed), sehingga daftar uji ini tetap. "
            a(.href(reviu.alamat("/pernyataan"))) { "Lihat pernyataannya" }
          }
        }
      } else if reviu.context.per != nil {
        p { "Keadaan pada tanggal yang lalu hanya dapat dibaca." }
      } else if !dapatDiisi {
        p { "Daftar uji diisi oleh Inspektorat." }
      }
      if reviu.bolehMenyatakan { GuideLink(.mereviu).html }
    }
  }

  /// The checklist for whoever only reads it.
  private var daftar: HTML {
    HTML {
      for part in ButirUji.Bagian.allCases {
        h2 { "\(part.rawValue). \(part.nama)" }
        ul(.class("butir-meja")) {
          for item in ButirUji.semua where item.bagian == part {
            li {
              p { "\(item.kode) \(item.pernyataan)" }
              p { jawaban(kesiapan.jawaban[item.kode]?.isi) }
            }
          }
        }
      }
    }
  }

  private func jawaban(_ answer: DaftarUjiDiisi?) -> HTML {
    guard let answer else { return Components.nihil("belum dijawab") }
    return HTML {
      Components.lencana(answer.jawaban.nama, answer.jawaban.lencana)
      if let note = answer.catatan { " \(note)" }
    }
  }
}

extension DaftarUjiDiisi.Jawaban {
  fileprivate var lencana: LencanaJenis {
    switch self {
    case .ya: .baik
    case .tidak: .perhatian
    case .tidakBerlaku: .netral
    }
  }
}
