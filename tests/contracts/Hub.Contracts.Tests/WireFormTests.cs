using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Outbox;

namespace Hub.Contracts.Tests;

public sealed class WireFormTests
{
    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Derived from the assembly, so that a new message without an approved form goes red.</summary>
    public static IEnumerable<object[]> Messages =>
        typeof(InvoicesDeposited).Assembly.GetExportedTypes().Where(type => type.GetProperty("BatchId") is not null).Select(type => new object[] { type });

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_wire_form_of_a_message_is_the_approved_one(Type type)
    {
        var written = JsonNode.Parse(MessageCodec.Encode(SampleOf(type)))!.ToJsonString(Pretty).ReplaceLineEndings("\n") + "\n";
        var approved = FileInProject($"tests/contracts/Hub.Contracts.Tests/approved/{type.Name}.json");
        var wanted = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (written != wanted) File.WriteAllText(Path.ChangeExtension(approved, ".received.json"), written);
        written.ShouldBe(wanted, "If the change is meant, read contracts/Hub.Contracts/README.md, then put the .received.json file in the place of the approved one.");
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_is_read_back_as_it_was_written(Type type)
    {
        var body = MessageCodec.Encode(SampleOf(type));
        MessageCodec.Encode(MessageCodec.Decode(body, type)).ShouldBe(body);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_of_a_newer_sender_with_an_unknown_property_is_still_read(Type type)
    {
        var json = JsonNode.Parse(MessageCodec.Encode(SampleOf(type)))!.AsObject();
        json["somethingNew"] = 1;
        MessageCodec.Decode(JsonSerializer.SerializeToUtf8Bytes(json), type).ShouldBeOfType(type);
    }

    [Fact]
    public void The_catalogue_names_every_message()
    {
        var catalogue = File.ReadAllText(FileInProject("contracts/Hub.Contracts/README.md"));
        foreach (var message in Messages) catalogue.ShouldContain($"`{((Type)message[0]).Name}`");
    }

    [Fact]
    public void The_namespace_is_the_frozen_one() =>
        typeof(InvoicesDeposited).Assembly.GetExportedTypes().ShouldAllBe(type => type.Namespace == "Hub.Contracts");

    private static object SampleOf(Type type) => Samples.All.Single(sample => sample.GetType() == type);

    private static string FileInProject(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hub.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, path);
    }
}
