import HTML
import Selaras

/// What is asked of other perangkat daerah for a node, and what they answered.
struct DukunganSimpul {
  let ruang: RuangPohon
  let simpul: SimpulPohonDitetapkan

  private var context: PageContext { ruang.context }

  var html: HTML {
    let asked = context.state.dukunganLintas(dari: ruang.unit).filter { $0.simpul == simpul.kunci }
    return section(.aria("labelledby", "judul-dukungan")) {
      h2(.id("judul-dukungan")) { "Dukungan perangkat daerah lain" }
      if asked.isEmpty {
        p { Components.nihil("Belum ada dukungan yang diminta untuk simpul ini.") }
      } else {
        p(.class("jumlah")) { Count(asked.count).of("permintaan") }
        DataTable(
          id: "dukungan", judul: "Dukungan yang diminta dan jawabannya",
          kolom: (["Mitra", "Kontribusi yang diminta", "Keadaan", "Jawaban"] + (ruang.dapatDiubah ? ["Tindakan"] : []))
            .map { DataTable.Column($0) },
          baris: asked.map(baris)
        ).berblok.html
      }
    }
  }

  private func baris(_ one: DukunganLintas) -> DataTable.Row {
    let partner = context.state.unit[one.mitra]
    return DataTable.Row(
      [
        a(.href(context.tautan(unit: one.mitra, "/pohon/dukungan"))) { partner?.nama ?? one.mitra },
        HTML(one.permintaan.isi.kontribusi), KeadaanDukungan.lencana(one.keadaan),
        JawabanTercatat(context: context, dukungan: one).html,
      ] + (ruang.dapatDiubah ? [MintaDukunganPage.tautanUbah(one, context)] : []))
  }
}

extension KeadaanDukungan {
  /// The state as a chip.
  static func lencana(_ state: KeadaanDukungan) -> HTML {
    let kind: LencanaJenis =
      switch state {
      case .diterima: .baik
      case .ditolak: .salah
      case .diminta, .dimintaUlang: .perhatian
      case .diusulkanDiterima, .diusulkanDitolak: .kabar
      }
    return Components.lencana(state.nama, kind)
  }
}

/// What a partner answered, in words.
struct JawabanTercatat {
  let context: PageContext
  let dukungan: DukunganLintas

  var html: HTML {
    guard let answer = dukungan.tanggapan?.isi else { return Components.nihil("belum dijawab") }
    let partner = context.state.unit[dukungan.mitra]
    return HTML {
      if answer.alasan.isEmpty { "tanpa keterangan" } else { answer.alasan }
      // What was proposed for an acceptance is no part of a refusal.
      if answer.jawaban == .diterima, let id = answer.indikator {
        br()
        "Indikator: "
        a(.href(context.tautan(unit: dukungan.mitra, "/indikator/\(id)"))) {
          partner.flatMap { context.indikator(id, $0)?.nama } ?? id
        }
      }
      if answer.jawaban == .diterima, let id = answer.simpulPohon {
        let key = KunciSimpul(unit: dukungan.mitra, id: id)
        br()
        "Simpul: "
        a(.href(context.tautan(key))) { context.pohon.kondisi(key) }
      }
    }
  }
}
