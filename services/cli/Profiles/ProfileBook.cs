using System.Text.Json;
using Hub.Seals;

namespace Hub.Cli.Profiles;

/// <summary>The profiles of a user: a file that nobody else reads.</summary>
/// <param name="Current">The profile that is used when none is named.</param>
/// <param name="Profiles">All of them, by name.</param>
internal sealed record ProfileBook(string? Current, IReadOnlyList<Profile> Profiles)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary><c>~/.config/hub/profiles.json</c>, or where the system keeps such files.</summary>
    public static string UsualPath => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "hub", "profiles.json");

    public static ProfileBook Load(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize<ProfileBook>(File.ReadAllBytes(path), Json) ?? new ProfileBook(null, []) : new ProfileBook(null, []);

    public void Save(string path) => PrivateFile.WriteSecret(path, JsonSerializer.Serialize(this, Json));

    public Profile? Find(string name) => Profiles.FirstOrDefault(profile => profile.Name == name);

    /// <summary>With a profile added, or put in the place of its namesake. The first one is used from then on.</summary>
    public ProfileBook With(Profile profile) => new(Current ?? profile.Name, [.. Profiles.Where(other => other.Name != profile.Name).Append(profile).OrderBy(other => other.Name, StringComparer.Ordinal)]);
}
