import HTML
import Sakip
import Selaras

extension KerjaPage {
  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("kepala-halaman")) {
        "\(pelaku.peran.nama)\(unit.map { ", \($0.nama)" } ?? ""). Hari ini \(context.hari.printed)."
      }
      section(.aria("labelledby", "judul-menunggu")) {
        h2(.id("judul-menunggu")) { "Apa yang menunggu saya" }
        if kelompok.isEmpty { kosong } else { daftar }
        if pelaku.peran == .evaluator { belumDiunggah }
      }
      if pelaku.peran == .pimpinan { KerjaPimpinan(context: context, merah: merah).html }
      if ImporDiterapkan.wewenang.peran.contains(pelaku.peran) {
        p {
          "Banyak angka sekaligus? "
          a(.href(ImporPage.path)) { "Impor dari Excel atau CSV" }
        }
      }
      KerjaTahun(context: context).html
      if pelaku.peran == .pimpinan { KerjaAngkaTahun(context: context).html }
      tenggat.html
      perencanaan
      if let unit { KerjaUnit(context: context, unit: unit).html }
      if !pelaku.peran.terikatUnit { KerjaPemda(context: context, pelaku: pelaku).html }
    }
  }

  /// The way to the planning work of a role; nothing for those who have none.
  @HTMLBuilder private var perencanaan: HTML {
    if let unit, [.operator, .kepala].contains(pelaku.peran) {
      KerjaPerencanaan(context: context, unit: unit).html
    } else if [.perencana, .administrator].contains(pelaku.peran) {
      KerjaPerencanaanPemda(context: context).html
    }
  }

  private var tenggat: TenggatBerikutnya { TenggatBerikutnya(context: context, unit: unit) }

  private var kosong: HTML {
    p(.class("ringkas")) {
      strong { "Tidak ada yang menunggu Anda." }
      if let next = tenggat.kalimat { " \(next)" }
    }
  }

  /// The reports that the perangkat daerah have not sent yet: nothing to be done here, and good to know.
  private var belumDiunggah: HTML {
    let year = context.hari.tahun - 1
    let missing = context.state.perangkatDaerah(tahun: year).count {
      $0.jenis != .pemda && $0.laporanBelumDiunggah(tahun: year)
    }
    guard missing > 0 else { return .empty }
    return p {
      "Yang akan datang kepada Anda: "
      a(.href(Address.make(DaftarReviuPage.path, [("tahun", String(year)), ("keadaan", "naskah")]))) {
        "\(Count(missing).of("laporan kinerja")) tahun \(year) yang belum diunggah perangkat daerahnya"
      }
      ", untuk direviu sesudah diunggah."
    }
  }

  private var daftar: HTML {
    HTML {
      p(.class("ringkas")) { ringkasan }
      for group in kelompok {
        h3 { "\(group.judul) (\(Count(group.banyak).printed))" }
        p(.class("petunjuk")) { group.petunjuk(pelaku.peran) }
        ul(.class("daftar-tugas")) {
          for work in group.baris.prefix(Self.mostRows) { baris(work) }
        }
        if group.baris.count > Self.mostRows { lainnya(group) }
      }
    }
  }

  /// The way to the rest of a group.
  private func lainnya(_ group: KelompokPekerjaan) -> HTML {
    let more = Count(group.baris.count - Self.mostRows).printed
    let years = group.baris.dropFirst(Self.mostRows).map(\.tahun).tanpaUlangan
    guard group.jenis == .belumDireviu else {
      return p { a(.href(context.tautan(PemantauanPage.path))) { "\(more) lagi dalam pemantauan" } }
    }
    return p {
      "\(more) lagi dalam "
      for (place, year) in years.enumerated() {
        if place > 0 { place + 1 < years.count ? ", " : " dan " }
        a(.href(Address.make(DaftarReviuPage.path, [("tahun", String(year))]))) { "daftar reviu tahun \(year)" }
      }
    }
  }

  private var ringkasan: String {
    let waiting = kelompok.filter { $0.jenis != .mendatang }.reduce(0) { $0 + $1.banyak }
    let late = kelompok.first { $0.jenis == .terlambat }?.banyak ?? 0
    let ahead = kelompok.first { $0.jenis == .mendatang }?.banyak ?? 0
    let first =
      waiting == 0
      ? "Belum ada yang harus dikerjakan hari ini"
      : "\(Count(waiting).printed) hal menunggu Anda\(terlambat(late, dari: waiting))"
    return ahead > 0 ? "\(first); \(Count(ahead).printed) segera jatuh tempo." : "\(first)."
  }

  private func terlambat(_ late: Int, dari waiting: Int) -> String {
    if late == 0 { return "" }
    return late == waiting ? ", semuanya terlambat" : ", \(Count(late).printed) di antaranya terlambat"
  }

  @HTMLBuilder private func baris(_ work: Pekerjaan) -> HTML {
    for line in TautanPekerjaan.semua(work, context, pelaku.peran) {
      li {
        div(.class("tugas-kepala")) {
          a(.href(line.alamat)) { line.judul.awalBesar }
          if let day = work.tenggat { span { tanda(work, day) } }
        }
        if !line.nama.isEmpty { small { sebutan(line.nama) } }
        for reason in work.alasan { blockquote { "\u{201C}\(reason)\u{201D}" } }
      }
    }
  }

  private func tanda(_ work: Pekerjaan, _ day: Tanggal) -> HTML {
    guard work.jenis != .dibuka else {
      return HTML {
        "sampai dengan "; Components.tanggal(day)
      }
    }
    let isDecision = [.menungguVerifikasi, .menungguPersetujuan].contains(work.jenis)
    return TenggatKata.lencana(day, pada: context.hari, menunggu: isDecision)
  }

  private func sebutan(_ names: [String]) -> String {
    let shown = names.prefix(3).joined(separator: "; ")
    return names.count > 3 ? "\(shown); dan \(Count(names.count - 3).printed) lagi" : shown
  }
}
