using Microsoft.Extensions.Configuration;

namespace Hub.Hosting.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void No_folder_is_watched_for_settings()
    {
        var files = ((IConfigurationRoot)HubHost.CreateBuilder([]).Configuration).Providers.OfType<FileConfigurationProvider>().ToList();
        files.ShouldNotBeEmpty();
        files.ShouldAllBe(file => !file.Source.ReloadOnChange);
    }

    [Fact]
    public void The_command_line_is_read() => HubHost.CreateBuilder(["--Hub:Broker=amqp://here"]).Configuration["Hub:Broker"].ShouldBe("amqp://here");
}
