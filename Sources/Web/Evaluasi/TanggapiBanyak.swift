import HTML
import Sakip

/// What is said to many findings at once: to those that are ticked, to all on the page, to all that pass the filter.
struct TanggapiBanyak {
  let page: NaskahPage

  private var tindakan: [KirimanTemuan.Aksi] {
    page.bolehMenilai ? KirimanTemuan.Aksi.penilai : KirimanTemuan.Aksi.penjawab
  }

  var html: HTML {
    section(.class("tindakan-temuan"), .aria("labelledby", "judul-bersama")) {
      h2(.id("judul-bersama")) {
        page.bolehMenilai ? "Nilai banyak temuan sekaligus" : "Tanggapi banyak temuan sekaligus"
      }
      cakupan
      ganti
      TextArea(
        nama: "alasan", judul: page.bolehMenilai ? "Alasan atau keterangan" : "Penjelasan atau keterangan",
        nilai: page.kiriman?.alasanBersama ?? "",
        petunjuk: page.bolehMenilai
          ? "Wajib untuk menolak, dan untuk menjelaskan atas nama Inspektorat."
          : "Wajib untuk menjelaskan: mengapa tulisan itu benar atau tetap begitu.",
        galat: galat("alasan"), baris: 2
      ).html
      p(.class("berderet", "deret-tindakan")) {
        for action in tindakan {
          button(.class(action.isUtama ? "" : "sekunder"), .name("aksi"), .value(action.rawValue)) {
            action.namaBersama
          }
        }
      }
    }
  }

  private var cakupan: HTML {
    let here = page.baris.count(where: page.bolehMenjawab)
    let all = page.tersaring.count(where: page.bolehMenjawab)
    let isFiltered = page.tersaring.count < page.semua.count
    return fieldset(.class("cakupan")) {
      legend { "Temuan yang dipilih" }
      pilihan(.dicentang, "Yang dicentang di halaman ini")
      pilihan(.halaman, "Semua di halaman ini (\(Count(here).printed))")
      if all > here || page.kiriman?.cakupan == .semua {
        pilihan(
          .semua,
          "\(isFiltered ? "Semua yang cocok dengan saringan" : "Semua temuan versi ini") (\(Count(all).printed))")
      }
    }
  }

  private func pilihan(_ value: KirimanTemuan.Cakupan, _ name: String) -> HTML {
    label(.class("pilih")) {
      input(
        .type("radio"), .name("cakupan"), .value(value.rawValue),
        .checked((page.kiriman?.cakupan ?? .dicentang) == value))
      span { name }
    }
  }

  /// Nothing where there is no answer that could be lost.
  private var ganti: HTML {
    let action: KirimanTemuan.Aksi = page.bolehMenilai ? .diterima : .dijelaskan
    let done = page.tersaring.filter { page.bolehMenjawab($0) && $0.sudah(action) }
    let problem = galat("ganti")
    guard !done.isEmpty || problem != nil else { return .empty }
    let shown = Set(page.baris.map(\.nomor))
    let here = done.count { shown.contains($0.nomor) }
    let total = done.count > here ? ", \(Count(done.count).printed) dari semuanya" : ""
    let counted =
      done.isEmpty ? "" : "Sudah \(action.sebutanSudah): \(Count(here).printed) di halaman ini\(total). "
    return div(.class(problem == nil ? "bidang" : "bidang galat")) {
      if let problem { p(.class("pesan-galat"), .id("ganti-galat")) { problem } }
      label(.class("pilih")) {
        input(
          .type("checkbox"), .id("ganti"), .name("ganti"), .value("ya"), .checked(page.kiriman?.ganti ?? false),
          .aria("describedby", problem == nil ? "ganti-petunjuk" : "ganti-galat ganti-petunjuk"))
        span { JawabanTemuan.namaGanti }
      }
      p(.class("petunjuk"), .id("ganti-petunjuk")) {
        "\(counted)Tanpa centang ini, yang sudah dijawab dilewati dan tidak berubah."
      }
    }
  }

  private func galat(_ field: String) -> String? { page.galat.first { $0.bidang == field }?.pesan }
}
