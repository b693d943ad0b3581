import FileStore
import HTML
import Sakip
import Selaras

/// One realisasi with everything that is needed to judge it; light enough for an old telephone.
struct KartuRealisasi {
  let context: PageContext
  let unit: UnitState
  let baris: BarisPemeriksaan
  /// Its last steps; `nil` while it is empty.
  let langkah: ChangeSteps?
  /// Whether it is ticked; `nil` without a box.
  var pilihan: Bool?

  private var isian: IsianIndikator { baris.isian }

  var html: HTML {
    HTML {
      h3 {
        if let pilihan {
          label(.class("pilih")) {
            input(.type("checkbox"), .name("pilih"), .value(baris.kunci), .checked(pilihan))
            span { "\(isian.indikator.nama), \(isian.periode.nama)" }
          }
        } else {
          "\(isian.indikator.nama), \(isian.periode.nama)"
        }
      }
      if pilihan != nil, !baris.tercentang {
        p(.class("catatan")) {
          "Tidak dicentang lebih dahulu karena belum ada bukti. Centang bila tetap Anda terima, atau mintalah buktinya."
        }
      }
      p(.class("nilai")) {
        nilai
        " "
        tanda
      }
      dl(.class("uraian")) {
        for (term, content) in rincian {
          dt { term }
          dd { content }
        }
      }
      riwayat
    }
  }

  @HTMLBuilder private var nilai: HTML {
    if let recorded = isian.tercatat {
      strong {
        recorded.nilai.map { Satuan.cetak(isian.indikator.tercetak($0), satuan: isian.indikator.satuan) }
          ?? recorded.nilaiTertulis
        recorded.masukan?.rasio.map { " (\($0.persen.printedPercent()))" } ?? ""
      }
      if let stands = recorded.sementara { AngkaSementara.tanda(stands) }
    } else {
      Components.nihil("belum diisi")
    }
  }

  @HTMLBuilder private var tanda: HTML {
    if let recorded = isian.tercatat {
      Components.lencana(recorded.status.nama, recorded.status.resmi ? .baik : .kabar)
    }
    if isian.ketepatan.terlambat > 0 {
      " "
      Components.lencana(
        isian.ketepatan.diajukan == nil
          ? "Lewat tenggat \(isian.ketepatan.terlambat) hari" : "Terlambat \(isian.ketepatan.terlambat) hari", .salah)
    }
    if isian.kurangBukti {
      " "
      Components.lencana("Belum ada bukti", .perhatian)
    }
  }

  private var rincian: [(String, HTML)] {
    let recorded = isian.tercatat
    let optional: [(String, String?)] = [
      ("Angka sementara", recorded?.sementara),
      (
        "Dikembalikan karena",
        isian.pengembalian.map {
          "\u{201C}\($0.alasan)\u{201D}, oleh \(unit.pengembali($0, tahun: isian.periode.tahun))"
        }
      ),
      ("Diajukan", isian.ketepatan.diajukan.map { "\($0.printed); tenggat \(isian.ketepatan.tenggat.printed)" }),
    ]
    return [
      (
        "Target \(isian.periode.tahun)",
        isian.target.map { HTML(Satuan.cetak($0.isi, satuan: isian.indikator.satuan)) }
          ?? Components.nihil("belum ditetapkan")
      ),
      ("Dibanding sebelumnya", sebelumnya),
      ("Catatan", recorded?.catatan.map { HTML($0) } ?? Components.nihil("tidak ada")),
      ("Sumber", sumber),
      ("Bukti", bukti),
    ] + optional.compactMap { term, text in text.map { (term, HTML($0)) } }
  }

  /// Who did what, the latest last; everything else stands on the page of the indikator.
  private var riwayat: HTML {
    details {
      summary { "Riwayat" }
      ol(.class("riwayat")) {
        for step in langkah?.semua ?? [] {
          li {
            a(.href(context.tautan("/jurnal/\(step.entry.sequence)"))) { context.zona.printed(step.entry.time) }
            ", \(step.entry.head.author.actor): \(step.deed.uraian.prefix(120))"
          }
        }
      }
      p {
        a(.href(context.tautan(unit: unit.id, "/indikator/\(isian.indikator.id)", tahun: isian.periode.tahun))) {
          "Rincian indikator"
        }
      }
    }
  }

  private var bukti: HTML {
    let attached = unit.pengukuran.bukti(isian.indikator.id, isian.periode)
    guard !attached.isEmpty else { return Components.nihil("belum ada") }
    return ul(.class("bukti")) {
      for file in attached {
        li {
          a(.href(context.tautan(BuktiPage.alamat(unit.id, file.isi.berkas)))) { file.isi.nama }
          " "
          small { ByteCount(file.isi.ukuran).printed }
        }
      }
    }
  }

  /// The source that was given with the figure; that of the definition is never taken for it.
  private var sumber: HTML {
    if let given = isian.tercatat?.sumber { return HTML(given) }
    let expected = isian.indikator.definisi.sumberData
    return HTML {
      Components.nihil("belum diisi")
      if !expected.isEmpty { "; menurut definisi: \(expected)" }
    }
  }

  private var sebelumnya: HTML {
    guard let earlier = isian.sebelumnya else { return Components.nihil("periode sebelumnya belum diisi") }
    return HTML(isian.perubahan ?? "\(earlier.periode.nama): \(isian.indikator.tertulis(earlier.tercatat))")
  }
}
