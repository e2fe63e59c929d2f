using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest.Tests;

public sealed class EntryNameTests
{
    [Theory]
    [InlineData("F-1.xml", "F-1.xml")]
    [InlineData("2026/november/F-1.xml", "F-1.xml")]
    [InlineData(@"2026\november\F-1.xml", "F-1.xml")]
    [InlineData("./F-1.xml", "F-1.xml")]
    [InlineData("facture n°12 — été.xml", "facture n°12 — été.xml")]
    [InlineData("a..b.xml", "a..b.xml")]
    public void A_plain_name_is_taken_without_its_folders(string path, string name)
    {
        EntryName.Refuse(path, 255).ShouldBeNull();
        EntryName.FileNameOf(path).ShouldBe(name);
    }

    [Theory]
    [InlineData("../F-1.xml")]
    [InlineData("a/../../F-1.xml")]
    [InlineData(@"..\F-1.xml")]
    [InlineData("a/.. /F-1.xml")]
    [InlineData("/F-1.xml")]
    [InlineData(@"\\server\share\F-1.xml")]
    [InlineData("C:F-1.xml")]
    [InlineData(@"c:\F-1.xml")]
    [InlineData("F-1\0.xml")]
    [InlineData("F-1\r\n.xml")]
    [InlineData("F-1\u202Elmx.exe")]
    [InlineData("")]
    [InlineData(" ")]
    public void A_name_that_would_be_dangerous_for_whoever_unpacks_it_is_refused(string path) =>
        EntryName.Refuse(path, 255)!.Kind.Code.ShouldBe("file-name-unsafe");
}
