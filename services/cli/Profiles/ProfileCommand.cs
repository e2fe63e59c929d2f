using System.CommandLine;

namespace Hub.Cli.Profiles;

/// <summary><c>hub profile add|list|use</c></summary>
internal static class ProfileCommand
{
    public static Command Create() => new("profile", "The hubs and accounts that other commands speak to and as.") { Add(), List(), Use() };

    private static Command Add()
    {
        var name = new Argument<string>("name") { Description = "A name of your own." };
        var hub = new Option<Uri>("--hub") { Description = "The hub's address: https://hub.example.", Required = true, CustomParser = HubAddress.Read };
        var client = new Option<string>("--client-id") { Description = "The account.", Required = true };
        var file = new Option<FileInfo?>("--secret-file") { Description = "The file that holds the client secret." };
        var variable = new Option<string>("--secret-env") { Description = "The environment variable that holds the client secret.", DefaultValueFactory = _ => ProfileEnvironment.Secret };
        var language = Languages.Option();
        var command = new Command("add", "Add a profile, or change it. The secret is not copied: say where it is.") { name, hub, client, file, variable, language };
        command.SetAction(parsed =>
        {
            var profile = new Profile
            {
                Name = parsed.GetRequiredValue(name),
                Hub = parsed.GetRequiredValue(hub),
                ClientId = parsed.GetRequiredValue(client),
                SecretFile = parsed.GetValue(file)?.FullName,
                SecretVariable = parsed.GetRequiredValue(variable),
            };
            ProfileBook.Load(ProfileBook.UsualPath).With(profile).Save(ProfileBook.UsualPath);
            Console.Out.WriteLine(Languages.Of(parsed.GetValue(language)).Say($"Profile {profile.Name} is in {ProfileBook.UsualPath}.", $"Le profil {profile.Name} est dans {ProfileBook.UsualPath}."));
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "List the profiles; * marks the one that is used.");
        command.SetAction(_ =>
        {
            var book = ProfileBook.Load(ProfileBook.UsualPath);
            foreach (var profile in book.Profiles) Console.Out.WriteLine($"{(profile.Name == book.Current ? '*' : ' ')} {profile.Name,-16} {profile.ClientId,-24} {profile.Hub}");
        });
        return command;
    }

    private static Command Use()
    {
        var name = new Argument<string>("name") { Description = "The profile to use when none is named." };
        var language = Languages.Option();
        var command = new Command("use", "Choose the profile that is used when none is named.") { name, language };
        command.SetAction(parsed =>
        {
            var book = ProfileBook.Load(ProfileBook.UsualPath);
            var chosen = Credentials.Choose(book, parsed.GetRequiredValue(name), Languages.Of(parsed.GetValue(language)));
            (book with { Current = chosen.Name }).Save(ProfileBook.UsualPath);
        });
        return command;
    }
}
