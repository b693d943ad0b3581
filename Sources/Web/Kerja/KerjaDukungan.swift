import HTML
import Selaras

/// How many requests for support wait for the perangkat daerah that were asked, with the way to the matrix of them: for
/// those who see to all.
struct KerjaDukungan {
  let context: PageContext

  var html: HTML {
    let open = context.state.dukunganTerbuka
    let partners = Set(open.map(\.mitra)).count
    return a(.href(context.tautan(LintasPage.path))) {
      open.isEmpty
        ? "Tidak ada permintaan yang menunggu jawaban"
        : "\(Count(open.count).printed) permintaan menunggu jawaban dari \(Count(partners).printed) perangkat daerah"
    }
  }
}
