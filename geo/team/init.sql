-- What stands beside the tables of geo/tables. {owner}, {reviewer} and {reader} are the
-- group roles, {events} and {areas} the columns of those tables, {kinds} and {spaces} what
-- deeds are of.

ALTER TABLE deeds ADD COLUMN written_by text NOT NULL DEFAULT session_user;
ALTER TABLE deeds ADD COLUMN written_at timestamptz NOT NULL DEFAULT clock_timestamp();
COMMENT ON COLUMN deeds.written_by IS 'Who was logged in, by the server';
COMMENT ON COLUMN deeds.written_at IS 'When, by the clock of the server';

CREATE UNIQUE INDEX reports_once ON reports (article, position);
CREATE UNIQUE INDEX mentions_once ON mentions (article, position);
CREATE UNIQUE INDEX briefings_once ON briefings (name, field);
CREATE INDEX events_geom ON events USING gist (geom);
CREATE INDEX reports_geom ON reports USING gist (geom);
CREATE INDEX areas_geom ON areas USING gist (geom);

-- Which deed set a register last.
CREATE TABLE registers (space text NOT NULL, target text NOT NULL, field text NOT NULL, seq bigint NOT NULL, PRIMARY KEY (space, target, field));

-- The journal is only added to; a purge takes quotes out of it.
CREATE FUNCTION kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
 IF TG_OP = 'UPDATE' AND current_setting('strikemap.purging', true) = 'on' THEN RETURN NEW; END IF;
 RAISE EXCEPTION 'the journal is only added to';
END $$;
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON deeds FOR EACH ROW EXECUTE FUNCTION kept();
CREATE TRIGGER kept_whole BEFORE TRUNCATE ON deeds FOR EACH STATEMENT EXECUTE FUNCTION kept();

-- Everyone who writes waits here, to the end of the transaction: numbers become visible
-- in their order.
CREATE FUNCTION turn() RETURNS void LANGUAGE sql AS $$ SELECT pg_advisory_xact_lock(7236833, 14) $$;

-- Refuses a body that would not be read back.
CREATE FUNCTION checked(d_kind text, d_body text) RETURNS json LANGUAGE plpgsql AS $$
DECLARE x json;
BEGIN
 IF d_kind NOT IN ({kinds}) THEN RAISE EXCEPTION 'no deed is of kind %', d_kind USING ERRCODE = '22023'; END IF;
 IF json_typeof(d_body::json) IS DISTINCT FROM 'array' OR json_array_length(d_body::json) = 0 THEN
  RAISE EXCEPTION 'a deed sets something' USING ERRCODE = '22023';
 END IF;
 FOR x IN SELECT json_array_elements(d_body::json) LOOP
  IF json_typeof(x) IS DISTINCT FROM 'object' OR json_typeof(x->'space') IS DISTINCT FROM 'string' OR json_typeof(x->'target') IS DISTINCT FROM 'string'
   OR json_typeof(x->'field') IS DISTINCT FROM 'string' OR x->>'target' = '' OR x->>'field' = '' OR x->>'space' NOT IN ({spaces}) THEN
   RAISE EXCEPTION 'a deed sets a field of something' USING ERRCODE = '22023';
  END IF;
 END LOOP;
 RETURN d_body::json;
END $$;

-- Notes which registers a deed sets.
CREATE FUNCTION note_registers(n bigint, body json) RETURNS void LANGUAGE sql AS $$
 INSERT INTO registers SELECT DISTINCT x->>'space', x->>'target', x->>'field', n FROM json_array_elements(body) x
 ON CONFLICT (space, target, field) DO UPDATE SET seq = EXCLUDED.seq
$$;

-- Writes the views and briefings that a deed sets.
CREATE FUNCTION project_registers(n bigint, body json) RETURNS void LANGUAGE plpgsql AS $$
DECLARE x json; content text;
BEGIN
 FOR x IN SELECT y FROM json_array_elements(body) y WHERE y->>'space' IN ('view', 'stop', 'briefing') LOOP
  content := CASE WHEN json_typeof(x->'value') = 'null' THEN NULL ELSE (x->'value')::text END;
  IF x->>'space' = 'view' THEN
   DELETE FROM views WHERE name = x->>'target';
   INSERT INTO views (name, query, changed) SELECT x->>'target', content, n WHERE content IS NOT NULL;
  ELSE
   DELETE FROM briefings WHERE name = x->>'target' AND field = x->>'field';
   INSERT INTO briefings (name, field, content, changed) SELECT x->>'target', x->>'field', content, n WHERE content IS NOT NULL;
  END IF;
 END LOOP;
END $$;

-- Writes events and borders as they follow from the deeds; gone are the names of events
-- that are no more.
CREATE FUNCTION project_events(gone text[], fresh json, borders json) RETURNS void LANGUAGE sql AS $$
 DELETE FROM events WHERE event = ANY (gone);
 INSERT INTO events ({events}) SELECT {events} FROM json_populate_recordset(NULL::events, fresh)
  ON CONFLICT (event) DO UPDATE SET ({events}) = ROW ({excluded});
 INSERT INTO areas ({areas}) SELECT {areas} FROM json_populate_recordset(NULL::areas, borders)
  ON CONFLICT (place_id) DO NOTHING;
$$;

-- The only way in which a reviewer writes. Gives the number, or refuses: 40001 when the
-- deed was not made for this number, 23505 when it has not seen what it sets.
CREATE FUNCTION append_deed(n bigint, d_id text, d_parent text, d_author text, d_time timestamptz, d_kind text, d_target text, d_seen bigint, d_body text,
 gone text[], fresh json, borders json) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = strikemap, {postgis}, pg_temp AS $$
DECLARE body json := checked(d_kind, d_body);
BEGIN
 PERFORM turn();
 IF d_kind = 'purge' AND NOT pg_has_role(session_user, {ownername}, 'MEMBER') THEN
  RAISE EXCEPTION 'only owners purge' USING ERRCODE = '42501';
 END IF;
 IF n IS DISTINCT FROM (SELECT coalesce(max(seq), 0) + 1 FROM deeds) THEN
  RAISE EXCEPTION 'number % is not the next', n USING ERRCODE = '40001';
 END IF;
 IF EXISTS (SELECT FROM json_array_elements(body) x JOIN registers r ON (r.space, r.target, r.field) = (x->>'space', x->>'target', x->>'field') WHERE r.seq > d_seen) THEN
  RAISE EXCEPTION 'changed since it was last seen' USING ERRCODE = '23505';
 END IF;
 INSERT INTO deeds (seq, id, parent, author, time, kind, target, seen, body) VALUES (n, d_id, d_parent, d_author, d_time, d_kind, d_target, d_seen, d_body);
 PERFORM note_registers(n, body);
 PERFORM project_registers(n, body);
 PERFORM project_events(gone, fresh, borders);
 PERFORM pg_notify('strikemap_deeds', n::text);
 RETURN n;
END $$;

REVOKE ALL ON ALL TABLES IN SCHEMA strikemap FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA strikemap FROM PUBLIC;
GRANT USAGE ON SCHEMA strikemap TO {reader};
GRANT SELECT ON ALL TABLES IN SCHEMA strikemap TO {reader};
GRANT EXECUTE ON FUNCTION turn, append_deed TO {reviewer};
