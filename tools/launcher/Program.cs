using Hub.Launcher;

await Launch.RunAsync(FleetOptions.FromEnvironment());
