import HTML
import Sakip
import Selaras

extension PengukuranPage {
  var isi: HTML {
    HTML {
      ErrorSummary(daftarGalat).html
      h1 { judul }
      p(.class("kepala-halaman")) { "\(unit.nama). \(ringkasan)" }
      GuideLink(.mengisi).html
      MonthSteps(bulan: isian.bulan) { context.tautan(Self.alamat(unit.id, $0)) }.html
      for opening in pembukaan { dibuka(opening) }
      if isian.indikator.isEmpty { kosong } else { formulir }
      if bolehMengisi, !isian.indikator.isEmpty {
        p { a(.href(ImporPage.alamat(.realisasi, isian.bulan))) { "Impor realisasi dari Excel atau CSV" } }
      }
      belanja
    }
  }

  private var daftarGalat: [ErrorSummary.Butir] {
    ErrorSummary(galatSeluruhnya).butir + (kurangBukti > 0 ? [pertanyaanBukti] : [])
      + baris.flatMap { galatBaris($0.indikator.id, $0.indikator.nama, PengukuranForm.Bidang.allCases) }
  }

  private var ringkasan: String {
    guard !isian.indikator.isEmpty else { return "" }
    let counts = StatusRealisasi.allCases.map { ($0.nama.lowercased(), isian.banyak($0)) }.filter { $0.1 > 0 }
    let empty = isian.kosong > 0 ? ["\(isian.kosong) belum diisi"] : []
    return "\(Count(isian.indikator.count).of("realisasi")): "
      + (empty + counts.map { "\($0.1) \($0.0)" }).joined(separator: ", ") + "."
  }

  /// The openings by which rows that were locked take something in again.
  private var pembukaan: [IsianDibuka] {
    isian.indikator.compactMap { row in
      if case .dibuka(let opening) = row.bukaan, row.tercatat?.status != .terkunci { opening } else { nil }
    }.tanpaUlangan
  }

  private func dibuka(_ opening: IsianDibuka) -> HTML {
    p {
      Components.lencana("dibuka kembali sampai \(opening.sampai.printed)", .kabar)
      " Administrator membuka isian \(opening.periode.nama) dengan alasan \u{201C}\(opening.alasan)\u{201D}."
    }
  }

  private var kosong: HTML {
    p {
      Components.nihil(
        "Tidak ada indikator \(unit.nama) yang periodenya berakhir pada \(isian.bulan.nama). Pilih bulan lain; indikator triwulanan berakhir pada Maret, Juni, September, dan Desember, yang tahunan pada Desember."
      )
    }
  }

  private var belanja: HTML {
    let spending = unit.kelengkapanBelanja(tahun: isian.bulan.tahun, pada: context.hari)
      .first { $0.bulan == isian.bulan }
    guard let spending, spending.seluruhnya > 0 else { return .empty }
    return section(.aria("labelledby", "judul-belanja")) {
      h2(.id("judul-belanja")) { "Realisasi anggaran sampai akhir \(isian.bulan.nama)" }
      p {
        spending.menunggu == 0
          ? "Realisasi \(Count(spending.seluruhnya).of("sub kegiatan")) sudah tercatat. "
          : "Realisasi \(Count(spending.menunggu).of("sub kegiatan")) dari \(spending.seluruhnya) belum dicatat. "
        a(.href(context.tautan("/perangkat-daerah/\(unit.id)/belanja/\(MonthAddress.text(isian.bulan))"))) {
          "Buka realisasi anggaran \(isian.bulan.nama)"
        }
      }
    }
  }

  private var formulir: HTML {
    HTML {
      if bolehMengisi, baris.contains(where: \.dapatDiisi) {
        FormFrame(
          alamat: context.tautanIni(), token: context.formToken, kelas: "formulir-lebar", isWithFiles: true,
          draf: context.pengguna?.account.name
        ).html {
          rows
          tanpaBukti
          div(.class("tindakan")) {
            if bolehMengajukan {
              button(.name("aksi"), .value("simpan"), .class("sekunder")) { "Simpan draf" }
              button(.name("aksi"), .value("ajukan")) { "Simpan dan ajukan" }
            } else {
              button(.name("aksi"), .value("simpan")) { "Simpan draf" }
            }
          }
          p(.class("catatan")) {
            "Draf dapat diubah sampai diajukan\(bolehMengajukan ? "" : " oleh \(pengaju)"). Sesudah diajukan, \(verifikator) memeriksa, lalu \(penyetuju) menyetujui."
          }
        }
      } else {
        rows
      }
      halaman.html(context, nama: "Halaman isian")
    }
  }

  private var pertanyaanBukti: ErrorSummary.Butir {
    .init(
      bidang: PengukuranForm.tanpaBukti,
      pesan:
        "Belum ada yang diajukan: \(kurangBukti) realisasi belum menyebut sumber data atau belum disertai bukti. Lengkapi, atau centang \u{201C}\(Self.pernyataanTanpaBukti)\u{201D} di atas tombolnya, lalu ajukan lagi."
    )
  }

  /// Asked where a submission lacks source or evidence; stays ticked when something else was refused.
  @HTMLBuilder private var tanpaBukti: HTML {
    let isTicked = tulisan?.isian.isChecked(PengukuranForm.tanpaBukti) == true
    if bolehMengajukan, isTicked || kurangBukti > 0 {
      label(.class("pilih")) {
        input(
          .id(PengukuranForm.tanpaBukti), .name(PengukuranForm.tanpaBukti), .type("checkbox"), .value("ya"),
          .checked(isTicked))
        " \(Self.pernyataanTanpaBukti)"
      }
    }
  }

  /// Who submits what is filled in.
  var pengaju: String { AlurRealisasi.berikutnya(dari: .draft).map(unit.pelaksana) ?? Peran.operator.nama }
  private var verifikator: String { "Bagian Organisasi atau Bapperida" }
  private var penyetuju: String {
    unit.jenis == .pemda ? "pimpinan daerah" : unit.organisasi.identitas.isi.jabatanKepala
  }

  private var rows: HTML {
    let reviewed = unit.perluDitinjau(tahun: isian.bulan.tahun, pada: context.hari)
    return HTML {
      for row in baris {
        PengukuranRow(page: self, row: row, ditinjau: reviewed[row.indikator.id] ?? []).html
      }
    }
  }
}
