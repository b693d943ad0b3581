import HTML
import Selaras

/// The form with which the administrator invites somebody.
struct InvitationForm {
  let context: PageContext
  /// What was typed into a form that was refused.
  let isian: FormValues

  var html: HTML {
    FormFrame(alamat: "\(AccountsPage.path)/undang", token: context.formToken).html {
      FormField(
        nama: "nama", judul: "Nama akun", nilai: isian["nama"],
        petunjuk:
          "Huruf kecil, angka, dan tanda hubung, menurut jabatannya: operator-kecamatan-juai. Jangan memakai NIP atau nama orang. Nama yang sudah ada mendapat undangan baru untuk mengganti kata sandinya.",
        terpanjang: 80, isRequired: true
      ).html
      div(.class("bidang")) {
        label(.for("peran")) { "Peran" }
        // Nothing is chosen beforehand: the first of the list has the most rights.
        select(.id("peran"), .name("peran"), .required()) {
          option(.value("")) { "Pilih peran" }
          for role in Peran.allCases where role != .publik {
            option(.value(role.rawValue), .selected(isian["peran"] == role.rawValue)) { role.nama }
          }
        }
      }
      div(.class("bidang")) {
        label(.for("unit")) { "Perangkat daerah, untuk operator dan kepala" }
        select(.id("unit"), .name("unit")) {
          option(.value("")) { "Tidak terikat perangkat daerah" }
          for agency in context.state.daftarUnit where agency.jenis != .pemda {
            option(.value(agency.id), .selected(isian["unit"] == agency.id)) { context.namaDalamDaftar(agency) }
          }
        }
      }
      button { "Buat undangan" }
    }
  }
}
