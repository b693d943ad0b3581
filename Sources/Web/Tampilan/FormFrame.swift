import HTML

/// A form that changes something: sent by POST, with the secret of the visitor.
struct FormFrame {
  /// Where it is sent to.
  let alamat: String
  /// ``PageContext/formToken``.
  let token: String
  /// Names for the style sheet.
  var kelas = "formulir"
  /// Whether it carries files.
  var isWithFiles = false
  /// The account for whom the browser keeps what is typed until it is saved; `nil` where nothing is kept.
  var draf: String?
  /// Whether the fields hold texts that were sent to be looked at and are not saved.
  var isBelumDisimpan = false
  /// Whether the page is the answer to another form, which is looked at before it is sent on.
  var isPratinjau = false

  func html(@HTMLBuilder _ content: () -> HTML) -> HTML {
    form(
      .class(kelas), .method("post"), .action(alamat),
      .enctype(isWithFiles ? "multipart/form-data" : nil), .data("draf", draf),
      .data("belum-disimpan", isBelumDisimpan ? "ya" : nil), .data("pratinjau", isPratinjau ? "ya" : nil)
    ) {
      // First, so that a file is not read before its sender is known.
      input(.type("hidden"), .name(SentForm.tokenField), .value(token))
      content()
    }
  }
}
