import Testing

@testable import secretariat

@Suite("Folders of the desktop")
struct UserFoldersTests {
  @Test(
    "the folder of documents is as the desktop names it",
    arguments: [
      ("XDG_DOCUMENTS_DIR=\"$HOME/Documents\"", "/home/awa/Documents"),
      (
        "# of the desktop\nXDG_MUSIC_DIR=\"$HOME/Musik\"\n  XDG_DOCUMENTS_DIR=\"/srv/my \\\"papers\\\"/\"\n",
        "/srv/my \"papers\""
      ),
      ("XDG_DOCUMENTS_DIR=\"$HOME/\"", nil), ("XDG_DOCUMENTS_DIR=$HOME/Documents", nil),
      ("XDG_DOCUMENTS_DIR=\"Documents\"", nil), ("", nil),
    ])
  func documents(text: String, folder: String?) {
    #expect(UserFolders(text, home: "/home/awa").documents == folder)
  }
}
